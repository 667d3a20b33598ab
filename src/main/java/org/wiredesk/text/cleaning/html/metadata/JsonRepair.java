package org.wiredesk.text.cleaning.html.metadata;

/** Mends the JSON that page templates write without escaping: quotation marks inside strings, and wrappings. Linear. */
final class JsonRepair {
    private JsonRepair() {}

    /** Without the comment or CDATA signs that some pages put around. */
    static String unwrapped(String json) {
        String text = json.strip();
        int object = text.indexOf('{');
        int array = text.indexOf('[');
        boolean wrapped = text.startsWith("<!") || text.startsWith("/*") || text.startsWith("//");
        if (wrapped && array >= 0 && text.startsWith("[CDATA[", array)) {
            array = text.indexOf('[', array + 7);
        }
        boolean isArray = array >= 0 && (object < 0 || array < object);
        int from = isArray ? array : object;
        int to = isArray ? text.lastIndexOf(']') : text.lastIndexOf('}');
        if (isArray && text.endsWith("]]>") && !text.endsWith("]]]>")) {
            to = text.lastIndexOf(']', text.length() - 4);
        }
        return wrapped && from >= 0 && to > from ? text.substring(from, to + 1) : text;
    }

    /** The text with those quotation marks escaped that end no string: no comma, colon or bracket follows them. */
    static String withInnerQuotesEscaped(String json) {
        StringBuilder out = new StringBuilder(json.length() + 16);
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString && c == '\\' && i + 1 < json.length()) {
                out.append(c).append(json.charAt(++i));
                continue;
            }
            if (c == '"' && inString && !endsString(json, i)) {
                out.append('\\');
            } else if (c == '"') {
                inString = !inString;
            }
            out.append(c);
        }
        return out.toString();
    }

    private static boolean endsString(String json, int quote) {
        // A bounded look ahead keeps this linear on texts of quotation marks and spaces.
        int i = quote + 1;
        while (i < json.length() && i < quote + 200 && Character.isWhitespace(json.charAt(i))) {
            i++;
        }
        return i >= json.length() || ",:}]".indexOf(json.charAt(i)) >= 0;
    }
}
