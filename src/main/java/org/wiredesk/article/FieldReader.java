package org.wiredesk.article;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes typed fields out of a parsed JSON object and remembers which ones nobody took. */
final class FieldReader {
    private final String path;
    private final Map<String, Object> fields;
    private final Set<String> taken = new LinkedHashSet<>();

    private FieldReader(String path, Map<String, Object> fields) {
        this.path = path;
        this.fields = fields;
    }

    static FieldReader of(Map<?, ?> object) {
        return new FieldReader("", checked("", object));
    }

    /** The first of the names whose field is there and not null; null when none is. */
    @Nullable
    String firstPresent(List<String> names) {
        for (String name : names) {
            if (fields.get(name) != null) {
                return name;
            }
        }
        return null;
    }

    boolean isString(String name) {
        return fields.get(name) instanceof String;
    }

    @Nullable
    String string(@Nullable String name) {
        return name == null ? null : take(name, String.class, "a string");
    }

    @Nullable
    Long integer(String name) {
        Number number = take(name, Number.class, "an integer");
        if (number == null) {
            return null;
        }
        try {
            return number instanceof BigDecimal decimal
                    ? decimal.longValueExact()
                    : number instanceof BigInteger big ? big.longValueExact() : number.longValue();
        } catch (ArithmeticException e) {
            throw new InvalidArticleException(path + name + " is " + number + ", expected a 64-bit integer", e);
        }
    }

    @Nullable
    FieldReader object(String name) {
        Map<?, ?> object = take(name, Map.class, "an object");
        return object == null ? null : new FieldReader(path + name + ".", checked(path + name + ".", object));
    }

    /** A field that is an object of strings; numbers and booleans are written out. */
    Map<String, String> strings(String name) {
        Map<?, ?> object = take(name, Map.class, "an object");
        Map<String, String> out = new LinkedHashMap<>();
        if (object != null) {
            object.forEach((key, value) -> {
                if (value instanceof Map || value instanceof List) {
                    throw new InvalidArticleException(
                            path + name + "." + key + " is " + typeName(value) + ", expected a string");
                }
                if (value != null) {
                    out.put((String) key, value.toString());
                }
            });
        }
        return out;
    }

    /** The fields that were not taken, null ones left out. */
    Map<String, Object> rest() {
        Map<String, Object> rest = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value != null && !taken.contains(name)) {
                rest.put(name, value);
            }
        });
        return rest;
    }

    private <T> @Nullable T take(String name, Class<T> type, String expected) {
        taken.add(name);
        Object value = fields.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new InvalidArticleException(path + name + " is " + typeName(value) + ", expected " + expected);
        }
        return type.cast(value);
    }

    private static Map<String, Object> checked(String path, Map<?, ?> object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            requireWholeCharacters(path, (String) name, name);
            requireWholeCharacters(path, (String) name, value);
            fields.put((String) name, value);
        });
        return fields;
    }

    /** The parser limits nesting, so this recursion is bounded. */
    private static void requireWholeCharacters(String path, String name, @Nullable Object value) {
        if (value instanceof String text) {
            int at = Utf8.loneSurrogate(text);
            if (at >= 0) {
                throw new InvalidArticleException(path + name + " holds a lone surrogate at index " + at);
            }
        } else if (value instanceof List<?> list) {
            list.forEach(item -> requireWholeCharacters(path, name, item));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> {
                requireWholeCharacters(path, name, key);
                requireWholeCharacters(path, name, item);
            });
        }
    }

    static String typeName(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String) {
            return "a string";
        }
        if (value instanceof Number) {
            return "a number";
        }
        if (value instanceof Boolean) {
            return "a boolean";
        }
        return value instanceof List ? "an array" : "an object";
    }
}
