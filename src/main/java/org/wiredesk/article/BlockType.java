package org.wiredesk.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a block of clean text is. */
public enum BlockType {
    PARAGRAPH("paragraph"),
    HEADING("heading"),
    LIST_ITEM("listItem"),
    QUOTE("quote"),
    PREFORMATTED("preformatted"),
    /** One row of a data table, its cells joined by TAB. */
    TABLE_ROW("tableRow");

    private final String wireName;

    BlockType(String wireName) {
        this.wireName = wireName;
    }

    /** The name used in records. */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** Reads a wire name; throws {@link InvalidArticleException} for any other word. */
    @JsonCreator
    public static BlockType of(String wireName) {
        for (BlockType type : values()) {
            if (type.wireName.equals(wireName)) {
                return type;
            }
        }
        throw new InvalidArticleException("block type \"" + wireName + "\" is not known");
    }
}
