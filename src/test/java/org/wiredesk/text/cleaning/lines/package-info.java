@NullMarked
package org.wiredesk.text.cleaning.lines;

import org.jspecify.annotations.NullMarked;
