package org.wiredesk.cli;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Prints a record in a format of kcat: {@code %k} key, {@code %s} value, {@code %t} topic and so on. */
final class RecordFormat {
    private final String format;

    /**
     * @param format with {@code %k %s %t %p %o %T %h %%} and the escapes {@code \n \t}
     * @throws IllegalArgumentException if it holds another token
     */
    RecordFormat(String format) {
        for (int i = 0; i < format.length(); i++) {
            if (format.charAt(i) == '%') {
                char token = i + 1 < format.length() ? format.charAt(i + 1) : ' ';
                if ("kstpoTh%".indexOf(token) < 0) {
                    throw new IllegalArgumentException(
                            "format \"" + format + "\" has %" + token + ", expected one of %k %s %t %p %o %T %h %%");
                }
                i++;
            }
        }
        this.format = format.replace("\\n", "\n").replace("\\t", "\t");
    }

    String of(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%') {
                out.append(c);
                continue;
            }
            switch (format.charAt(++i)) {
                case 'k' -> out.append(text(record.key()));
                case 's' -> out.append(text(record.value()));
                case 't' -> out.append(record.topic());
                case 'p' -> out.append(record.partition());
                case 'o' -> out.append(record.offset());
                case 'T' -> out.append(record.timestamp());
                case 'h' -> appendHeaders(record, out);
                default -> out.append('%');
            }
        }
        return out.toString();
    }

    private static void appendHeaders(ConsumerRecord<byte[], byte[]> record, StringBuilder out) {
        String separator = "";
        for (Header header : record.headers()) {
            out.append(separator).append(header.key()).append('=').append(text(header.value()));
            separator = ",";
        }
    }

    static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
