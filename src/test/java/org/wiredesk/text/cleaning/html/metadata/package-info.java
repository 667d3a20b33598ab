@NullMarked
package org.wiredesk.text.cleaning.html.metadata;

import org.jspecify.annotations.NullMarked;
