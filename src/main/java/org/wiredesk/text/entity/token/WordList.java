package org.wiredesk.text.entity.token;

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

/** Reads the resource files that stand beside a class: UTF-8, tab-separated, lines with {@code #} first are comments. */
public final class WordList {
    private WordList() {}

    /** Gives each line of a resource beside a class, cut at its tabs. */
    public static void read(Class<?> beside, String resource, Consumer<String[]> cells) {
        lines(beside, resource, line -> cells.accept(line.split("\t", -1)));
    }

    /** Gives each line of a resource beside a class; a name that ends in {@code .gz} is unpacked. */
    public static void lines(Class<?> beside, String resource, Consumer<String> line) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing beside " + beside);
            }
            InputStream plain = resource.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
            BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
            for (String next = reader.readLine(); next != null; next = reader.readLine()) {
                if (!next.isBlank() && next.charAt(0) != '#') {
                    line.accept(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + resource, e);
        }
    }

    /** The folded first column of a resource. */
    public static Set<String> keys(Class<?> beside, String resource) {
        return keys(beside, resource, 0);
    }

    /** The folded entries of one column of a resource. */
    public static Set<String> keys(Class<?> beside, String resource, int column) {
        Set<String> keys = new HashSet<>();
        read(beside, resource, fields -> keys.add(Folding.key(fields[column])));
        return keys;
    }
}
