package org.wiredesk.text.entity.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A user's own names, read from a file: tab-separated ({@code .tsv}), comma-separated ({@code .csv}) or JSON Lines
 * ({@code .jsonl}), each also as {@code .gz}. Immutable and thread-safe.
 */
public final class UserGazetteer {
    private static final int VERSION_DIGITS = 12;

    private final Layer layer;
    private final String version;

    private UserGazetteer(Layer layer, String version) {
        this.layer = layer;
        this.version = version;
    }

    /**
     * Reads a file.
     *
     * @throws IOException        if it cannot be read
     * @throws GazetteerException if it cannot be understood; the message names the line and the cause
     */
    public static UserGazetteer read(Path file) throws IOException {
        Layer.Builder layer = new Layer.Builder();
        MessageDigest digest = sha256();
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean packed = name.endsWith(".gz");
        RowReader rows = rows(file, packed ? name.substring(0, name.length() - 3) : name);
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest);
                InputStream plain = packed ? new GZIPInputStream(in, 1 << 16) : in;
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(
                                plain,
                                StandardCharsets.UTF_8
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)),
                        1 << 16)) {
            rows.read(reader, layer::add);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(file + ": there is no such gazetteer file");
        } catch (ZipException e) {
            throw new GazetteerException(file, 1, "it is not a gzip file");
        } catch (CharacterCodingException e) {
            throw new GazetteerException(file, rows.line() + 1, "it is not UTF-8");
        }
        String version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        return new UserGazetteer(layer.build(), version);
    }

    /** How many things it has. */
    public int size() {
        return layer.store().size();
    }

    /** Twelve hexadecimal digits of the SHA-256 of the file. */
    public String version() {
        return version;
    }

    Layer layer() {
        return layer;
    }

    private static RowReader rows(Path file, String name) {
        if (name.endsWith(".tsv")) {
            return new DelimitedRows(file, '\t');
        }
        if (name.endsWith(".csv")) {
            return new DelimitedRows(file, ',');
        }
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return new JsonRows(file);
        }
        throw new GazetteerException(file, 1, "its name must end in .tsv, .csv or .jsonl, or one of them and .gz");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
