@NullMarked
package org.wiredesk.text.cleaning.html;

import org.jspecify.annotations.NullMarked;
