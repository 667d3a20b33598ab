package org.wiredesk.text.cleaning.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.article.Article;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.RawArticle;
import org.wiredesk.text.WorkBudget;
import org.wiredesk.text.cleaning.Cleaner;

/** Every kind of furniture in every language that has phrases for all of them. */
class FurnitureLanguagesTest {
    /**
     * What is tried in one language.
     *
     * @param story    two sentences
     * @param inside   sentences and brackets that go from between the two
     * @param lines    lines that go from before and behind the two
     * @param openings what goes from before the first sentence, with "Bamako" or its like as the place
     * @param ends     what goes from behind the last one
     */
    record Case(
            String language,
            List<String> story,
            List<String> inside,
            List<String> lines,
            List<String> openings,
            List<String> ends) {
        @Override
        public String toString() {
            return language;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "fr",
                        List.of(
                                "Le ministre a présenté mardi le plan pour les routes du nord.",
                                "Les travaux doivent commencer avant la saison des pluies."),
                        List.of(
                                "Toute reproduction, même partielle, est interdite sans autorisation.",
                                "Suivez-nous sur Facebook et Twitter.",
                                "Rejoignez notre chaîne WhatsApp pour ne rien manquer !",
                                "(Lire aussi : La route rouvre)",
                                "(Photo : Awa Diallo)",
                                "Lire aussi :",
                                "La suite après la publicité"),
                        List.of(
                                "À lire aussi : La route rouvre",
                                "Par Awa Diallo",
                                "Source : exemple.net",
                                "Publié le 17 septembre 2026 à 07h45",
                                "Partager sur Facebook",
                                "Laisser un commentaire",
                                "Crédit photo : Awa Diallo",
                                "© 2026 Exemple. Tous droits réservés.",
                                "Publicité"),
                        List.of(
                                "Bamako, 12 mars (AMAP) - ",
                                "BAMAKO, le 12 mars 2026 (AFP) – ",
                                "Bamako, 12 mars (AIP)-"),
                        List.of(" (AFP)", " AFP", " (abc/AFP)", " ab/cd/ef", " Source : APS")),
                new Case(
                        "en",
                        List.of(
                                "The minister presented the plan for the northern roads on Tuesday.",
                                "Work is to begin before the rains."),
                        List.of(
                                "No part of this article may be reproduced without permission.",
                                "Follow us on Facebook and Twitter.",
                                "Subscribe to our newsletter for more.",
                                "(Read also: The road reopens)",
                                "(Photo: Awa Diallo)",
                                "Also read:",
                                "Story continues below advertisement"),
                        List.of(
                                "Read also: The road reopens",
                                "By Awa Diallo",
                                "Source: example.net",
                                "Posted on September 17, 2026 at 7:45 am",
                                "Share on Facebook",
                                "Leave a comment",
                                "Photo credit: Awa Diallo",
                                "© 2026 Example. All rights reserved.",
                                "Advertisement"),
                        List.of("LAGOS, March 12 (Reuters) - ", "NAIROBI (AP) — ", "(Reuters) - "),
                        List.of(" (AFP)", " AP", " (dpa/NAN)", " ab/cd")),
                new Case(
                        "es",
                        List.of(
                                "El ministro presentó el martes el plan para las rutas del norte.",
                                "Las obras empiezan antes de las lluvias."),
                        List.of(
                                "Prohibida la reproducción total o parcial sin autorización.",
                                "Síguenos en Facebook y Twitter.",
                                "Suscríbete a nuestro boletín.",
                                "(Lea también: La ruta reabre)",
                                "(Foto: Ana Díaz)",
                                "Lea también:"),
                        List.of(
                                "Te puede interesar: La ruta reabre",
                                "Por Ana Díaz",
                                "Fuente: ejemplo.net",
                                "Publicado el 17 de septiembre de 2026 a las 07:45",
                                "Compartir en Facebook",
                                "Deja un comentario",
                                "Foto: Ana Díaz",
                                "© 2026 Ejemplo. Todos los derechos reservados.",
                                "Publicidad"),
                        List.of("Madrid, 12 mar (EFE).- ", "MALABO, 12 marzo (EFE) - "),
                        List.of(" (EFE)", " EFE", " (EFE/AFP)")),
                new Case(
                        "pt",
                        List.of(
                                "O ministro apresentou na terça-feira o plano para as estradas do norte.",
                                "As obras começam antes das chuvas."),
                        List.of(
                                "É proibida a reprodução total ou parcial sem autorização.",
                                "Siga-nos no Facebook e no Instagram.",
                                "Assine nossa newsletter.",
                                "(Leia também: A estrada reabre)",
                                "(Foto: Ana Dias)",
                                "Leia também:",
                                "Continua depois da publicidade"),
                        List.of(
                                "Leia também: A estrada reabre",
                                "Por Ana Dias",
                                "Fonte: exemplo.net",
                                "Publicado em 17 de setembro de 2026 às 07h45",
                                "Compartilhar no Facebook",
                                "Deixe um comentário",
                                "Foto: Ana Dias",
                                "© 2026 Exemplo. Todos os direitos reservados.",
                                "Publicidade"),
                        List.of("Lisboa, 12 mar 2026 (Lusa) – ", "Luanda, 12 de março (ANGOP) - "),
                        List.of(" (Lusa)", " Lusa", " Agência Brasil")),
                new Case(
                        "de",
                        List.of(
                                "Der Minister hat am Dienstag den Plan für die Straßen im Norden vorgestellt.",
                                "Die Arbeiten sollen vor dem Regen beginnen."),
                        List.of(
                                "Nachdruck nur mit Genehmigung.",
                                "Folgen Sie uns auf Facebook und Twitter.",
                                "Abonnieren Sie unseren Newsletter.",
                                "(Lesen Sie auch: Die Straße öffnet wieder)",
                                "(Foto: Anna Beispiel)",
                                "Lesen Sie auch:"),
                        List.of(
                                "Lesen Sie auch: Die Straße öffnet wieder",
                                "Von Anna Beispiel",
                                "Quelle: beispiel.net",
                                "17. September 2026, 07:45 Uhr",
                                "Auf Facebook teilen",
                                "Kommentar schreiben",
                                "Foto: Anna Beispiel",
                                "© 2026 Beispiel. Alle Rechte vorbehalten.",
                                "Anzeige"),
                        List.of("Berlin (dpa) - ", "BERLIN, 12. März (Reuters) - ", "Berlin (dpa/abc) – "),
                        List.of(" (dpa)", " (abc/dpa)", " (abc, 12.3.2026)", " (APA, 12.3.2026)", " (APA, 12.3.2026=")),
                new Case(
                        "it",
                        List.of(
                                "Il ministro ha presentato martedì il piano per le strade del nord.",
                                "I lavori cominciano prima delle piogge."),
                        List.of(
                                "È vietata la riproduzione anche parziale.",
                                "Seguici su Facebook e Twitter.",
                                "Iscriviti alla newsletter.",
                                "(Leggi anche: La strada riapre)",
                                "(Foto: Anna Bianchi)",
                                "Leggi anche:"),
                        List.of(
                                "Leggi anche: La strada riapre",
                                "Di Anna Bianchi",
                                "Fonte: esempio.net",
                                "Pubblicato il 17 settembre 2026 alle 07:45",
                                "Condividi su Facebook",
                                "Lascia un commento",
                                "Foto: Anna Bianchi",
                                "© 2026 Esempio. Tutti i diritti riservati.",
                                "Pubblicità"),
                        List.of("(ANSA) - ROMA, 12 MAR - ", "Roma, 12 marzo (ANSA) - "),
                        List.of(" (ANSA)", " ANSA")),
                new Case(
                        "pl",
                        List.of(
                                "Minister przedstawił we wtorek plan dla dróg północy.",
                                "Prace zaczną się przed deszczami."),
                        List.of(
                                "Kopiowanie bez zgody redakcji jest zabronione.",
                                "Obserwuj nas na Facebooku i Twitterze.",
                                "Zapisz się do newslettera.",
                                "(Czytaj także: Droga znów otwarta)",
                                "(Fot. Anna Nowak)",
                                "Czytaj także:"),
                        List.of(
                                "Czytaj także: Droga znów otwarta",
                                "Autor: Anna Nowak",
                                "Źródło: przyklad.net",
                                "Opublikowano 17 września 2026, godz. 07:45",
                                "Udostępnij na Facebooku",
                                "Dodaj komentarz",
                                "Fot. Anna Nowak",
                                "© 2026 Przykład. Wszelkie prawa zastrzeżone.",
                                "Reklama"),
                        List.of("Warszawa, 12.03.2026 (PAP) - ", "Warszawa (PAP) – "),
                        List.of(" (PAP)", " PAP", " (PAP) ab/ cd/")),
                new Case(
                        "ru",
                        List.of("Министр представил во вторник план для дорог севера.", "Работы начнутся до дождей."),
                        List.of(
                                "Перепечатка без разрешения запрещена.",
                                "Подписывайтесь на наш телеграм-канал.",
                                "(Читайте также: Дорога снова открыта)",
                                "(Фото: Анна Иванова)",
                                "Читайте также:"),
                        List.of(
                                "Читайте также: Дорога снова открыта",
                                "Автор: Анна Иванова",
                                "Источник: primer.net",
                                "Опубликовано 17 сентября 2026, 07:45",
                                "Поделиться",
                                "Оставить комментарий",
                                "Фото: Анна Иванова",
                                "© 2026 Пример. Все права защищены.",
                                "Реклама"),
                        List.of(
                                "МОСКВА, 12 марта. /ТАСС/. ",
                                "МОСКВА, 12 мар — РИА Новости. ",
                                "Киев, 12 марта (Интерфакс) - "),
                        List.of(" (ТАСС)", " ТАСС", " РИА Новости")),
                new Case(
                        "ar",
                        List.of(
                                "قدم الوزير يوم الثلاثاء خطة لطرق الشمال بعد سنتين من الانتظار.",
                                "تبدأ الأشغال قبل موسم الأمطار."),
                        List.of(
                                "جميع الحقوق محفوظة.",
                                "تابعونا على فيسبوك وتويتر.",
                                "(اقرأ أيضا: الطريق يفتح من جديد)",
                                "(الصورة: محمد علي)",
                                "اقرأ أيضا:"),
                        List.of(
                                "اقرأ أيضًا: الطريق يفتح من جديد",
                                "كتبت: سارة محمد",
                                "كتب - محمد علي",
                                "المصدر: مثال",
                                "نشر في 17 سبتمبر 2026",
                                "شارك على فيسبوك",
                                "اترك تعليقا",
                                "تصوير: محمد علي",
                                "إعلان"),
                        List.of("القاهرة (أ ف ب) - ", "الرباط 12 مارس (رويترز) - "),
                        List.of(" (أ ف ب)", " (رويترز)")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goesFromInsideAParagraph(Case tried) {
        String whole = String.join(" ", tried.story());
        for (String furniture : tried.inside()) {
            String text =
                    tried.story().get(0) + " " + furniture + " " + tried.story().get(1);
            assertThat(clean(text).text()).as(furniture).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goesFromLines(Case tried) {
        String whole = String.join("\n\n", tried.story());
        for (String line : tried.lines()) {
            assertThat(clean(line + "\n" + String.join("\n", tried.story())).text())
                    .as(line)
                    .isEqualTo(whole);
            assertThat(clean(String.join("\n", tried.story()) + "\n" + line).text())
                    .as(line)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goesFromBeforeTheFirstSentence(Case tried) {
        String whole = String.join(" ", tried.story());
        for (String opening : tried.openings()) {
            Article article = clean(opening + whole);

            assertThat(article.text()).as(opening).isEqualTo(whole);
            assertThat(article.infoSources()).as(opening).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void goesFromBehindTheLastSentence(Case tried) {
        String whole = String.join(" ", tried.story());
        for (String end : tried.ends()) {
            assertThat(clean(whole + end).text()).as(end).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesTheStoryAlone(Case tried) {
        String whole = String.join(" ", tried.story());

        assertThat(clean(whole).enrichment().cleaning().removals()).isEmpty();
    }

    private static Article clean(String text) {
        return Cleaner.of(OffsetUnit.CODEPOINT).clean(RawArticle.of(text), WorkBudget.standard());
    }
}
