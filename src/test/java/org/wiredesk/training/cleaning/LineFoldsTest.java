package org.wiredesk.training.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.article.Article;
import org.wiredesk.article.RawArticle;
import org.wiredesk.article.RawMetadata;
import org.wiredesk.article.Removal;
import org.wiredesk.text.cleaning.lines.LineModel;
import org.wiredesk.text.cleaning.lines.LinePage;
import org.wiredesk.text.trees.TreeModel;
import org.wiredesk.training.trees.TreeTrainer;

class LineFoldsTest {
    /** With labels that are too far from the article for rules to see them before the model. */
    private static final String PAGE = String.join(
            "\n",
            "Contact us\nLog in\n".repeat(6),
            "The harbour of Lindmar was closed for the third day, as crews tried to pull the ferry off the rocks.",
            "The company said that nobody was hurt, but it did not say when the line would open again.",
            "Officials of the port authority will publish a first report next week, according to a statement.");

    @Test
    void eachSiteIsCleanedWithTheModelOfItsFold() {
        LineFolds folds = new LineFolds(List.of(model(-10), model(10)));

        assertThat(rules(folds, siteIn(0))).doesNotContain("line-model");
        assertThat(rules(folds, siteIn(1))).contains("line-model");
    }

    private static List<String> rules(LineFolds folds, String site) {
        RawMetadata metadata =
                RawMetadata.builder().url("https://" + site + "/1").build();
        Article article = folds.clean(new RawArticle(metadata, PAGE).identified(null, 0));
        return article.enrichment().cleaning().removals().stream()
                .map(Removal::rule)
                .toList();
    }

    private static String siteIn(int fold) {
        for (int i = 0; ; i++) {
            String site = "post" + i + ".example";
            if (LineExample.fold(site, 2) == fold) {
                return site;
            }
        }
    }

    /** A model that takes every text for a page, or none, and drops the labels of pages. */
    private static LineModel model(double page) {
        TreeModel labels = labelsGo(LinePage.features());
        TreeModel again = labelsGo(LinePage.secondFeatures());
        return LineModel.of(TreeModel.of(LinePage.pageFeatures(), page, List.of()), labels, again);
    }

    private static TreeModel labelsGo(List<String> features) {
        int label = features.indexOf("label");
        float[][] rows = new float[80][features.size()];
        float[] stays = new float[rows.length];
        float[] weights = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i][label] = i % 2;
            stays[i] = 1 - i % 2;
            weights[i] = 1;
        }
        TreeTrainer.Settings small =
                TreeTrainer.Settings.standard().size(20, 2).learning(0.5).regular(1, 1, 1);
        return TreeTrainer.with(small).train(features, rows, stays, weights);
    }
}
