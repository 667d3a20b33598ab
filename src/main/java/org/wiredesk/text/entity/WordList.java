package org.wiredesk.text.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads the resource files of this package: UTF-8, tab-separated, lines with {@code #} first are comments. */
final class WordList {
    private WordList() {}

    /** Gives each line of a resource, cut at its tabs; a name that ends in {@code .gz} is unpacked. */
    static void read(String resource, Consumer<String[]> line) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing beside " + WordList.class);
            }
            InputStream plain = resource.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
            BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
            for (String next = reader.readLine(); next != null; next = reader.readLine()) {
                if (!next.isBlank() && next.charAt(0) != '#') {
                    line.accept(next.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + resource, e);
        }
    }

    /** The folded first column of a resource. */
    static Set<String> keys(String resource) {
        return keys(resource, 0);
    }

    /** The folded entries of one column of a resource. */
    static Set<String> keys(String resource, int column) {
        Set<String> keys = new HashSet<>();
        read(resource, fields -> keys.add(Folding.key(fields[column])));
        return keys;
    }
}
