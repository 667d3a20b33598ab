/**
 * The words that stand around and inside names, one resource file for each language; see the README beside the resources.
 */
@NullMarked
package org.wiredesk.text.entity.lexicon;

import org.jspecify.annotations.NullMarked;
