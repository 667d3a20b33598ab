package org.wiredesk.text.entity.token;

import java.util.Random;

/** Makes texts of names, words, symbols and broken characters. */
public final class RandomText {
    private static final String[] PIECES = {
        "Mali",
        "le ",
        "M. ",
        "président ",
        "Sadio ",
        "Camara",
        " ",
        " ",
        " ",
        "\n",
        "\n\n",
        ". ",
        ", ",
        "(",
        ")",
        "FAMa",
        "l’",
        "d'",
        "-",
        "Forces armées maliennes ",
        "ministère de la Défense ",
        "University ",
        "of ",
        "’",
        "'s",
        "@",
        "#",
        "http://",
        ".net",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "\u0301",
        "é",
        "北京",
        "مالي",
        "3,5",
        "J. ",
        "\u00a0",
        "\u2028",
        "A",
        "Gao",
        " de ",
        "«",
        "»",
        "AUX ",
        "ARMES ",
        "-al-",
        "x.com",
        "\t",
        "\u0000",
        "Banque ",
        "Niger"
    };

    private RandomText() {}

    public static String next(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(pieces);
        for (int i = 0; i < count; i++) {
            text.append(
                    random.nextInt(12) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
