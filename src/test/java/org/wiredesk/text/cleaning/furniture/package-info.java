@NullMarked
package org.wiredesk.text.cleaning.furniture;

import org.jspecify.annotations.NullMarked;
