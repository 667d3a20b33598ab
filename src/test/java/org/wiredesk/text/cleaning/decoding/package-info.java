@NullMarked
package org.wiredesk.text.cleaning.decoding;

import org.jspecify.annotations.NullMarked;
