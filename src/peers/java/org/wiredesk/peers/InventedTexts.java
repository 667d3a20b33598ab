package org.wiredesk.peers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.article.JsonMappers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the benchmarks read when they are given no file. Written for this; nobody and nothing in it is real. */
final class InventedTexts {
    private static final List<String> PLAIN = List.of(
            "Le marché au poisson a rouvert lundi matin après trois semaines de travaux sur le quai.",
            "The town library will stay open until nine on weekdays, the council said on Tuesday.",
            "Die neue Brücke über den Fluss soll im Herbst für den Verkehr freigegeben werden.",
            "El ayuntamiento plantará dos mil árboles a lo largo de la avenida antes del verano.",
            "A escola da aldeia recebeu livros novos e uma sala onde as crianças podem ler à tarde.",
            "Il treno delle sette è arrivato con un'ora di ritardo per la neve caduta nella notte.",
            "De veerboot vaart vanaf maandag weer volgens de gewone dienstregeling, meldt de rederij.",
            "Nowy most zostanie otwarty jesienią, zapowiedział w środę burmistrz miasteczka.",
            "Новая школа откроется в сентябре, сообщили в понедельник в городском совете.",
            "افتتحت المدينة مكتبة جديدة للأطفال قرب السوق القديم يوم السبت.",
            "Wakulima wa kijiji hicho wanasubiri mvua kwa miezi miwili, alisema mwenyekiti wao.",
            "An bude sabuwar kasuwa a garin ranar Litinin bayan an gyara hanyar da ke zuwa can.",
            "Belediye, yeni parkın gelecek hafta sonu halka açılacağını duyurdu.",
            "新しい図書館は来月から夜九時まで開いていると町が発表した。",
            "गाँव के स्कूल को इस साल नई किताबें और एक बड़ा खेल का मैदान मिला।");

    private static final List<String[]> NAMED = List.of(
            new String[] {"fr", "[PER Awa Delmonde] dirige depuis lundi la [ORG Société des Trois Quais] à [LOC Valbrume]."},
            new String[] {
                "fr", "À [LOC Port-Ferréol], le maire [PER Jean Tavernel] a reçu les pêcheurs de [LOC Marzanne] pour la fête."
            },
            new String[] {"fr", "La [ORG Ligue des Bateliers] demande un pont, dit [PER Mariam Osséko], qui vit à [LOC Valbrume]."},
            new String[] {"en", "[PER Ruth Ashdell] of [ORG Harrow Lane Bakers] opened a shop in [LOC Millbeck] on Friday."},
            new String[] {
                "en", "The ferry from [LOC Skarholm] was late again, said [PER Tom Wexcombe] of the [ORG Island Ferry Board]."
            },
            new String[] {"en", "[PER Ada Quillmore] will lead the [ORG Millbeck Choir] to [LOC Port Harlan] in June."},
            new String[] {"es", "[PER Lucía Montalvar] preside el [ORG Club Náutico de Valdeflor] desde que dejó [LOC Pueblamar]."},
            new String[] {"es", "En [LOC Valdeflor], [PER Diego Arrúa] abrió una escuela con la [ORG Fundación Tres Ríos]."},
            new String[] {"de", "[PER Jonas Weidenfels] leitet die [ORG Stadtwerke Aurach] und wohnt in [LOC Niederlinden]."},
            new String[] {"de", "In [LOC Aurach] eröffnete [PER Klara Steinmoor] am Montag das Haus der [ORG Bürgerstiftung Aue]."});

    private static final Pattern NAME = Pattern.compile("\\[([A-Z]+) ([^]]+)]");

    private InventedTexts() {}

    /** Sentences in many languages. */
    static List<String> inManyLanguages() {
        return PLAIN;
    }

    /** Sentences with {@code text}, {@code language} and {@code entities}. */
    static List<JsonNode> withNames() {
        return NAMED.stream().map(text -> node(text[0], text[1])).toList();
    }

    private static JsonNode node(String language, String marked) {
        ObjectNode node = JsonMappers.records().createObjectNode();
        ArrayNode entities = node.putArray("entities");
        StringBuilder text = new StringBuilder();
        Matcher name = NAME.matcher(marked);
        while (name.find()) {
            name.appendReplacement(text, "");
            int start = text.length();
            text.append(name.group(2));
            entities.addObject().put("type", name.group(1)).put("start", start).put("end", text.length());
        }
        name.appendTail(text);
        return node.put("language", language).put("text", text.toString());
    }
}
