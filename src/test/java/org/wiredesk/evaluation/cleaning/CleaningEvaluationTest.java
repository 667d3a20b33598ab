package org.wiredesk.evaluation.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractDoubleAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.article.Article;
import org.wiredesk.article.Block;
import org.wiredesk.article.RawArticle;
import org.wiredesk.desk.Desk;

class CleaningEvaluationTest {
    @TempDir
    Path directory;

    @Test
    void countsShinglesOfFourWordsPerPageAndTakesTheMeanOverPages() throws IOException {
        // One page is right; of the other the first of two paragraphs is missed: 5 of 13 - 3 = 10 shingles found.
        Path file = file("""
                {"id":"a","html":"one two three four five","articleBody":"one two three four five"}
                {"id":"b","html":"one two three four five six seven eight",\
                "articleBody":"alpha beta gamma delta epsilon one two three four five six seven eight"}
                """);
        List<Score> scores = evaluation("shingles").score(file);

        assertThat(scores).extracting(Score::metric, Score::records).containsExactly(tuple("shingles", 2));
        figure(scores.get(0), "precision").isEqualTo(1.0);
        figure(scores.get(0), "recall").isCloseTo((1.0 + 5.0 / 10) / 2, within(1e-9));
        figure(scores.get(0), "exact").isEqualTo(0.5);
        assertThat(scores.get(0).worst()).extracting(Score.Loss::id).containsExactly("b");
    }

    @Test
    void countsWordsInAnyOrderAndCase() throws IOException {
        Path file = file("""
                {"id":"a","html":"Two one two","articleBody":"one two three"}
                """);
        figure(only(evaluation("words").score(file)), "F1").isCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void countsSegmentsThatMustAndMustNotStandInTheText() throws IOException {
        Path file = file("""
                {"id":"a","html":"the story  goes on. Share this.","with":["story goes","nowhere"],"without":["Share","Menu"]}
                """);
        Score score = only(evaluation("segments").score(file));

        figure(score, "precision").isEqualTo(0.5);
        figure(score, "recall").isEqualTo(0.5);
        figure(score, "accuracy").isEqualTo(0.5);
    }

    @Test
    void countsOnlyLabelledLinesAndTellsDirtInsideTheArticleFromDirtAround() throws IOException {
        Path file = file("""
                {"id":"a","lines":[{"text":"Menu of the site","keep":false},\
                {"text":"The council met on Monday and \\ud83d\\ude00 agreed on a budget.","keep":true},\
                {"text":"All rights reserved.","keep":false},{"text":"Perhaps","keep":null},\
                {"text":"The mayor said that work would begin in spring.","keep":true}]}
                """);
        Score all = only(CleaningEvaluation.of(CleaningEvaluationTest::asOneBlock)
                .only(List.of("lines"))
                .score(file));

        figure(all, "recall").isEqualTo(1.0);
        figure(all, "precision").isEqualTo(0.5);
        figure(all, "interior dirt removed").isEqualTo(0.0);
        figure(only(evaluation("lines").score(file)), "interior dirt removed").isEqualTo(1.0);
    }

    @Test
    void findsNoHarmWhereEveryParagraphComesThrough() throws IOException {
        Path file = file("""
                {"id":"a","articleBody":"The council met on Monday.\\n\\nIt agreed on a budget."}
                """);
        Score score = only(evaluation("harm").score(file));

        figure(score, "tokens kept").isEqualTo(1.0);
        figure(score, "articles changed").isEqualTo(0.0);
    }

    @Test
    void tellsFurnitureInATrueBodyFromHarm() throws IOException {
        Path file = file("""
                {"id":"a","articleBody":"The council met on Monday.\\n\\nPhoto: Ann Bell\\n\\nIt agreed on a budget."}
                """);
        Score score = only(evaluation("harm").score(file));

        figure(score, "articles changed").isEqualTo(1.0);
        figure(score, "beyond furniture").isEqualTo(0.0);
    }

    @Test
    void findsHarmWhereAParagraphIsCut() throws IOException {
        Path file = file("""
                {"id":"a","articleBody":"The council met on Monday.\\n\\nIt agreed on a budget."}
                """);
        CleaningEvaluation cutter = CleaningEvaluation.of(
                raw -> Desk.standard().clean(RawArticle.of(raw.content().substring(0, 40))));
        Score score = only(cutter.only(List.of("harm")).score(file));

        figure(score, "tokens kept").isCloseTo(7.0 / 10, within(0.1));
        figure(score, "articles changed").isEqualTo(1.0);
    }

    @Test
    void comparesRepairsWithTheEncodingAloneMended() throws IOException {
        Path file = file("""
                {"id":"a","file":"in-the-wild","original":"l\\u00c3\\u00a9gal","fixed":"l\\u00e9gal"}
                {"id":"b","file":"negative","original":"\\u00c9t\\u00e9","fixed":"\\u00c9t\\u00e9"}
                {"id":"c","file":"negative","original":"abc","fixed":"abd","fixed-encoding":"abc"}
                {"id":"d","file":"negative","original":"abc","fixed":"abd"}
                """);
        Score score = only(evaluation("repair").score(file));

        figure(score, "right").isEqualTo(0.75);
        figure(score, "negatives damaged").isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void comparesFieldsWhereTheTruthIsKnown() throws IOException {
        Path file = file("""
                {"id":"a","html":"<title>A long night</title><meta name=author content='Ann Bell, Carl Dean'>\
                <p>The council met on Monday and agreed on a budget.","title":"A Long  Night",\
                "author":"Carl Dean and Ann Bell","date":""}
                """);
        Score score = only(evaluation("metadata").score(file));

        figure(score, "title").isEqualTo(1.0);
        figure(score, "author").isEqualTo(0.0);
        figure(score, "author as names").isEqualTo(1.0);
        figure(score, "date").isNaN();
    }

    @Test
    void countsPagesThatStillHaveALineThatMatchesAPattern() throws IOException {
        Path patterns = directory.resolve("patterns.tsv");
        Files.writeString(patterns, "# category\tpattern\nrights\tall rights reserved\n");
        Path file = file("""
                {"id":"a","html":"<p>A paragraph.</p><p>ALL RIGHTS RESERVED</p>","articleBody":"A paragraph."}
                """);
        CleaningEvaluation evaluation = CleaningEvaluation.of(CleaningEvaluationTest::asOneBlock)
                .withPatterns(patterns)
                .only(List.of("residual"));
        Score score = only(evaluation.score(file));

        figure(score, "pages with dirt").isEqualTo(1.0);
        figure(score, "true bodies with it").isEqualTo(0.0);
    }

    @Test
    void saysWhichFileIsNotJsonLines() throws IOException {
        Path file = file("no JSON\n");
        assertThatThrownBy(() -> evaluation("words").score(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + " is not a file of JSON Lines");
    }

    @Test
    void givesTheStandardErrorOfAFigure() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            String fixed = i % 2 == 0 ? "abc" : "abd";
            rows.append("{\"id\":\"" + i + "\",\"original\":\"abc\",\"fixed\":\"" + fixed + "\"}\n");
        }
        // The standard error of a share of one half in a hundred cases is .05.
        Score score = only(evaluation("repair").score(file(rows.toString())));
        assertThat(score.errors().get(0)).isCloseTo(0.05, within(0.01));
    }

    private static CleaningEvaluation evaluation(String metric) {
        return CleaningEvaluation.of(Desk.standard()::clean).only(List.of(metric));
    }

    /** A cleaner that keeps everything as one paragraph. */
    private static Article asOneBlock(RawArticle raw) {
        String text = raw.content().replaceAll("<[^>]*>", " ").replaceAll("\\s", " ");
        Article article = Desk.standard().clean(RawArticle.of("A story of " + "many words. ".repeat(9)));
        var block = article.enrichment().blocks().get(0);
        var whole = new Block(
                block.type(), 0, text.length(), 0, text.codePointCount(0, text.length()), null, null, null, null);
        return Article.builder(article.uri(), text, article.enrichment().withLanguages(List.of(), List.of(whole)))
                .build();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("rows.jsonl"), content);
    }

    private static Score only(List<Score> scores) {
        assertThat(scores).hasSize(1);
        return scores.get(0);
    }

    private static AbstractDoubleAssert<?> figure(Score score, String name) {
        return assertThat(score.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value());
    }
}
