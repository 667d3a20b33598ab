/**
 * The visible text of a page cut into blocks, and what the elements around a block make of it: a heading, an item of a
 * list, a row of a table of data. Every visible text belongs to exactly one block.
 */
@NullMarked
package org.wiredesk.text.cleaning.html.block;

import org.jspecify.annotations.NullMarked;
