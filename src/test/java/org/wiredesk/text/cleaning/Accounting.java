package org.wiredesk.text.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.article.Article;
import org.wiredesk.article.Block;
import org.wiredesk.article.CodePoints;
import org.wiredesk.article.OffsetUnit;
import org.wiredesk.article.Removal;
import org.wiredesk.article.Repair;
import org.wiredesk.article.Sha256;

/** Checks that a record tells the truth about what cleaning did to a plain text. */
final class Accounting {
    private final String raw;
    private final Article article;
    private final CodePoints rawPoints;
    private final OffsetUnit unit;

    private Accounting(String raw, Article article) {
        this.raw = raw;
        this.article = article;
        this.rawPoints = CodePoints.of(raw);
        this.unit = article.enrichment().offsetUnit();
    }

    static void check(String raw, Article article) {
        Accounting accounting = new Accounting(raw, article);
        accounting.checkText();
        accounting.checkBlocks();
        accounting.checkRawComesBack();
    }

    private void checkText() {
        String text = article.text();
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                .as("clean text is NFC")
                .isTrue();
        assertThat(article.enrichment().textSha256()).isEqualTo(Sha256.of(text));
        assertThat(article.enrichment().cleaning().cleanLength())
                .isEqualTo(CodePoints.of(text).fromUtf16(text.length(), unit));
        assertThat(article.enrichment().cleaning().rawLength()).isEqualTo(rawPoints.fromUtf16(raw.length(), unit));
    }

    private void checkBlocks() {
        List<Block> blocks = article.enrichment().blocks();
        int at = 0;
        for (Block block : blocks) {
            assertThat(block.start()).isEqualTo(at);
            assertThat(block.end()).isGreaterThan(block.start());
            assertThat(article.textOf(block))
                    .isEqualTo(article.textOf(block).strip())
                    .doesNotContain("\n");
            at = block.end() + 2;
            if (at < article.text().length()) {
                assertThat(article.text().substring(block.end(), at)).isEqualTo("\n\n");
            }
        }
        assertThat(at - 2).isEqualTo(article.text().length());
    }

    /** A change in raw order: a repair, or a removal whose clean text is empty. */
    private record Change(int rawStart, int rawEnd, int start, int end, boolean removal) {}

    private void checkRawComesBack() {
        List<Change> changes = new ArrayList<>();
        for (Repair repair : article.enrichment().cleaning().repairs()) {
            String old = raw.substring(utf16(repair.rawStart()), utf16(repair.rawEnd()));
            assertThat(repair.raw() == null ? " " : repair.raw()).isEqualTo(old);
            changes.add(
                    new Change(utf16(repair.rawStart()), utf16(repair.rawEnd()), repair.start(), repair.end(), false));
        }
        for (Removal removal : article.enrichment().cleaning().removals()) {
            checkRemoved(removal, raw.substring(utf16(removal.rawStart()), utf16(removal.rawEnd())));
            changes.add(
                    new Change(utf16(removal.rawStart()), utf16(removal.rawEnd()), removal.at(), removal.at(), true));
        }
        changes.sort(Comparator.comparingInt(Change::rawStart)
                .thenComparingInt(Change::rawEnd)
                .thenComparingInt(Change::start));
        int at = 0;
        int rawAt = 0;
        for (Change change : changes) {
            assertThat(raw.substring(rawAt, change.rawStart()))
                    .as("text before %s of %s", change, changes)
                    .isEqualTo(article.text().substring(at, change.start()));
            at = change.end();
            rawAt = change.rawEnd();
        }
        assertThat(raw.substring(rawAt)).isEqualTo(article.text().substring(at));
    }

    private static void checkRemoved(Removal removal, String old) {
        if (removal.sha256() == null) {
            assertThat(removal.text()).isEqualTo(old);
        } else {
            assertThat(old).startsWith(removal.text());
            assertThat(removal.sha256()).isEqualTo(Sha256.of(old));
        }
    }

    private int utf16(int offset) {
        return unit == OffsetUnit.UTF16 ? offset : rawPoints.toUtf16(offset);
    }
}
