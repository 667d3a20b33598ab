/** The program's entry point; everything else lives in the packages below, each with its own face. */
@NullMarked
package org.wiredesk;

import org.jspecify.annotations.NullMarked;
