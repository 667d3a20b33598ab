package org.wiredesk.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The unit in which a serialised record counts offsets and lengths. */
public enum OffsetUnit {
    /** Unicode code points: what Python and SQL slice by. The default. */
    CODEPOINT("codepoint"),
    /** UTF-16 code units: what Java, JavaScript and C# slice by. */
    UTF16("utf16");

    private final String wireName;

    OffsetUnit(String wireName) {
        this.wireName = wireName;
    }

    /** The name used in records and settings. */
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** Reads a wire name; throws {@link InvalidArticleException} for any other word. */
    @JsonCreator
    public static OffsetUnit of(String wireName) {
        for (OffsetUnit unit : values()) {
            if (unit.wireName.equals(wireName)) {
                return unit;
            }
        }
        throw new InvalidArticleException("offsetUnit is \"" + wireName + "\", expected codepoint or utf16");
    }
}
