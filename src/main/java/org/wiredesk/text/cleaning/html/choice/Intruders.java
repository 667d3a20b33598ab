package org.wiredesk.text.cleaning.html.choice;

import org.wiredesk.text.cleaning.furniture.Lead;
import org.wiredesk.text.cleaning.html.dom.PageTree;
import org.wiredesk.text.cleaning.html.feature.BlockView;
import org.wiredesk.text.cleaning.html.word.KnownWords;
import org.wiredesk.text.cleaning.html.word.WordHashes;

/**
 * Takes out of the choice running text that is not of the story though it is written like one: boxes that ask for consent
 * or support, teasers of other stories, code that a broken page shows. All of them stand in elements of their own, apart
 * from the one that holds most of the story.
 */
final class Intruders {
    /** A box is about furniture when it has so many of its words ... */
    private static final int FEWEST_HITS = 2;
    /** ... and this share of all words. */
    private static final double SHARE = 0.012;
    /** In a box of more words than this, it has to have this share. */
    private static final int LARGE_BOX = 300;

    private static final double LARGE_SHARE = 0.02;
    /** The story holds more words than this. */
    private static final int FEWEST_MAIN_WORDS = 60;
    /** Fewer teasers than this are rather parts of the story. */
    private static final int FEWEST_TEASERS = 3;

    private static final int LONGEST_TEASER = 90;
    private static final int LARGEST_TEASER_BOX = 14;
    private static final int LEVELS = 3;
    private static final double MOSTLY_LINK = 0.8;
    private static final int TITLE_WORDS = 3;
    /** Where the model is surer than this, undated boxes are no teasers, but a list that is the story. */
    private static final double SURE = 0.9;

    private static final int LONGEST_LEAD = 60;
    private static final int CODE_LENGTH = 200;
    private static final double CODE_SHARE = 0.06;

    private final BlockView view;
    private final double[] probabilities;
    private final boolean[] kept;
    /** For each element, the words of furniture in the blocks that stay and stand directly in it. */
    private final int[] furniture;
    /** For each element, all words of those blocks. */
    private final int[] words;

    /** The element that directly holds most of what stays; -1 when none holds much. */
    private final int main;

    private Intruders(BlockView view, double[] probabilities, boolean[] kept) {
        this.view = view;
        this.probabilities = probabilities;
        this.kept = kept;
        this.furniture = new int[view.page().size()];
        this.words = new int[view.page().size()];
        for (int b = 0; b < kept.length; b++) {
            if (kept[b]) {
                furniture[box(b)] += view.furnitureWords(b);
                words[box(b)] += view.words(b).length;
            }
        }
        this.main = main();
    }

    static void drop(BlockView view, double[] probabilities, boolean[] kept) {
        Intruders intruders = new Intruders(view, probabilities, kept);
        intruders.dropCode();
        intruders.dropFurniture();
        intruders.dropOtherArticles();
        intruders.dropTeasers();
        intruders.dropBehindLeads();
    }

    /** The element whose own blocks have the most words; boxes about furniture are not it. */
    private int main() {
        int main = -1;
        int most = FEWEST_MAIN_WORDS - 1;
        for (int b = 0; b < kept.length; b++) {
            int box = box(b);
            if (kept[b] && words[box] > most && !isFurniture(box)) {
                main = box;
                most = words[box];
            }
        }
        return main;
    }

    /** The innermost element around a block that holds others, too. */
    private int box(int b) {
        return view.wider(view.owner(b));
    }

    private boolean isFurniture(int box) {
        double share = words[box] > LARGE_BOX ? LARGE_SHARE : SHARE;
        return furniture[box] >= FEWEST_HITS && furniture[box] >= share * words[box];
    }

    /** Text that is full of the signs of programs. */
    private void dropCode() {
        for (int b = 0; b < kept.length; b++) {
            String text = kept[b] ? view.blocks().get(b).text() : "";
            if (text.length() >= CODE_LENGTH
                    && !view.context().isPreformatted(view.blocks().get(b).element())) {
                int signs = 0;
                for (int i = 0; i < text.length(); i++) {
                    signs += "{}[]\\\"=<>;_".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
                }
                kept[b] = signs < CODE_SHARE * text.length();
            }
        }
    }

    /** Boxes beside the story that are about consent or support. */
    private void dropFurniture() {
        boolean about = view.title() != null
                && KnownWords.count(WordHashes.of(view.title())).furniture() > 0;
        for (int b = 0; b < kept.length && !about && main >= 0; b++) {
            kept[b] &= box(b) == main || !isFurniture(box(b));
        }
    }

    /** Short texts in boxes of their own, each with a linked title, and with a date or doubtful to the model. */
    private void dropTeasers() {
        int[] boxOf = new int[kept.length];
        int count = 0;
        int dated = 0;
        double sum = 0;
        for (int b = 0; b < kept.length && main >= 0; b++) {
            boolean fits = kept[b] && view.isProse(b) && view.wordCount(b) <= LONGEST_TEASER;
            boxOf[b] = fits ? teaserBox(b) : 0;
            count += boxOf[b] > 0 ? 1 : 0;
            dated += boxOf[b] > 0 && isDated(boxOf[b]) ? 1 : 0;
            sum += boxOf[b] > 0 ? probabilities[b] : 0;
        }
        if (count < FEWEST_TEASERS || (dated < FEWEST_TEASERS && sum >= SURE * count)) {
            return;
        }
        for (int b = 0; b < kept.length; b++) {
            for (int k = b; boxOf[b] > 0 && k >= 0 && view.page().contains(boxOf[b], view.owner(k)); k--) {
                kept[k] = false;
            }
            for (int k = b + 1; boxOf[b] > 0 && k < kept.length && view.page().contains(boxOf[b], view.owner(k)); k++) {
                kept[k] = false;
            }
        }
    }

    /** The small box around a block, away from most of the story, that holds a linked title before it; 0 for none. */
    private int teaserBox(int block) {
        int box = view.wider(view.owner(block));
        for (int level = 0; level < LEVELS; level++) {
            if (view.blockCount(box) > LARGEST_TEASER_BOX || view.page().contains(box, main)) {
                return 0;
            }
            for (int b = block - 1; b >= 0 && view.page().contains(box, view.owner(b)); b--) {
                if (view.blocks().get(b).linkDensity() >= MOSTLY_LINK && view.wordCount(b) >= TITLE_WORDS) {
                    return box;
                }
            }
            box = view.wider(box);
        }
        return 0;
    }

    private boolean isDated(int box) {
        for (int i = box; i < view.page().end(box); i++) {
            if (view.page().tag(i).equals("time")) {
                return true;
            }
        }
        return false;
    }

    /** What follows a line such as "You may also like" or "Comments" behind the element that holds most of the story. */
    private void dropBehindLeads() {
        int last = kept.length - 1;
        while (last >= 0 && !(kept[last] && main >= 0 && view.page().contains(main, view.owner(last)))) {
            last--;
        }
        boolean behind = false;
        for (int b = last + 1; last >= 0 && b < kept.length; b++) {
            String text = view.blocks().get(b).text();
            Lead lead = behind || text.length() > LONGEST_LEAD ? null : view.lead(b);
            behind |= lead != null && lead.endsStory() && lead.isWhole(text);
            kept[b] &= !behind;
        }
    }

    /** What stands in another article element that has a headline of its own, as on pages that go on without end. */
    private void dropOtherArticles() {
        int[] articles = headedArticles();
        int headline = -1;
        for (int i = 0; i < articles.length && headline < 0; i++) {
            headline = articles[i] >= 0 && view.headlines().isAt(i) ? articles[i] : -1;
        }
        int words = 0;
        for (int b = 0; b < kept.length && headline >= 0; b++) {
            words += kept[b] && view.page().contains(headline, view.owner(b)) ? view.wordCount(b) : 0;
        }
        for (int b = 0; b < kept.length && words >= FEWEST_MAIN_WORDS; b++) {
            int article = articles[view.owner(b)];
            kept[b] &= article < 0
                    || view.page().contains(headline, article)
                    || view.page().contains(article, headline);
        }
    }

    /** For each element, the innermost article around it with a headline of the first level; -1 where there is none. */
    private int[] headedArticles() {
        PageTree page = view.page();
        boolean[] headed = new boolean[page.size()];
        for (int i = page.size() - 1; i > 0; i--) {
            headed[i] |= page.tag(i).equals("h1") && page.length(i) > 0;
            headed[page.parent(i)] |= headed[i];
        }
        int[] articles = new int[page.size()];
        for (int i = 0; i < articles.length; i++) {
            boolean own = headed[i] && page.tag(i).equals("article");
            articles[i] = own ? i : i == 0 ? -1 : articles[page.parent(i)];
        }
        return articles;
    }
}
