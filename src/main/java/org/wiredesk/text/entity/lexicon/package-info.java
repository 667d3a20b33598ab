/**
 * The words that stand around and inside names, one resource file for each language, and the days, months and
 * words of every day that are no names; see the README in the resource folder above.
 */
@NullMarked
package org.wiredesk.text.entity.lexicon;

import org.jspecify.annotations.NullMarked;
