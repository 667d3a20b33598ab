package org.wiredesk.text.entity.tagger;

/**
 * The tokens of one sentence and what name lists say of them. The arrays are not copied: who makes a sequence leaves
 * them alone afterwards.
 *
 * @param text     what the offsets index
 * @param starts   UTF-16 offset of each token's first character
 * @param ends     UTF-16 offset past each token's last character
 * @param evidence what name lists and word lists say of each token, as bits; training and tagging must give the same
 *                 meaning to each bit
 * @param style    what capitals mean in the sentence: 0 names and beginnings, {@link #SMALL} nothing as all
 *                 letters are small, other numbers for headlines
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and there are many
public record TokenSequence(String text, int[] starts, int[] ends, NameEvidence evidence, int style) {
    /** The style of sentences without capitals. */
    public static final int SMALL = 3;

    /** The number of tokens. */
    public int size() {
        return starts.length;
    }
}
