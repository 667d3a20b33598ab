package org.wiredesk.text.cleaning.html.block;

/**
 * A block of visible text.
 *
 * @param element the element that its first character stands in
 * @param text    with each run of white space as one space
 * @param solid   how many characters are no white space
 * @param linked  how many of those stand inside links
 * @param breaks  line breaks inside
 */
public record TextBlock(int element, String text, int solid, int linked, int breaks) {
    public double linkDensity() {
        return (double) linked / solid;
    }
}
