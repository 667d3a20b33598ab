@NullMarked
package org.wiredesk.intake;

import org.jspecify.annotations.NullMarked;
