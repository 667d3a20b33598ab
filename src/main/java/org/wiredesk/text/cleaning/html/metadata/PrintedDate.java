package org.wiredesk.text.cleaning.html.metadata;

/**
 * A date as it stands in a line of text.
 *
 * @param moment what it says
 * @param start  where it begins in the line
 * @param end    where it ends in the line, the time included if one follows
 */
record PrintedDate(Moment moment, int start, int end) {}
