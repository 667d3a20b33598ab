@NullMarked
package org.wiredesk.text.cleaning.repair;

import org.jspecify.annotations.NullMarked;
