package org.wiredesk.schema;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.article.Article;
import org.wiredesk.article.Block;
import org.wiredesk.article.Entity;
import org.wiredesk.article.Mention;
import org.wiredesk.article.Sha256;

/** Checks of an article that no schema can express: that its parts agree with its text. */
final class Consistency {
    private final Article article;
    private final List<Problem> problems = new ArrayList<>();

    private Consistency(Article article) {
        this.article = article;
    }

    static List<Problem> check(Article article) {
        Consistency consistency = new Consistency(article);
        consistency.hash();
        consistency.blocks();
        List<Entity> entities = article.enrichment().entities();
        for (int i = 0; i < entities.size(); i++) {
            consistency.mentions("/enrichment/entities/" + i, entities.get(i));
        }
        return List.copyOf(consistency.problems);
    }

    private void hash() {
        String expected = Sha256.of(article.text());
        if (!expected.equals(article.enrichment().textSha256())) {
            problems.add(new Problem("/enrichment/textSha256", "is not the hash of the text, which is " + expected));
        }
    }

    private void blocks() {
        String text = article.text();
        List<Block> blocks = article.enrichment().blocks();
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String path = "/enrichment/blocks/" + i;
            if (i > 0) {
                if (!text.startsWith(Article.BLOCK_SEPARATOR, at)) {
                    problems.add(new Problem(path, "no blank line stands before it"));
                }
                at += Article.BLOCK_SEPARATOR.length();
            }
            if (block.start() != at || block.end() > text.length()) {
                problems.add(new Problem(path, "the block before it and this one don't join, or it leaves the text"));
            }
            at = block.end();
        }
        if (at != text.length()) {
            problems.add(new Problem("/enrichment/blocks", "the blocks don't cover the text to its end"));
        }
    }

    private void mentions(String path, Entity entity) {
        for (int i = 0; i < entity.mentions().size(); i++) {
            Mention mention = entity.mentions().get(i);
            boolean inHeadline = Mention.HEADLINE.equals(mention.field());
            String headline = article.headline() == null ? "" : article.headline();
            String text = inHeadline ? headline : article.text();
            boolean range = mention.start() < mention.end() && mention.end() <= text.length();
            if (!range || !text.substring(mention.start(), mention.end()).equals(mention.exact())) {
                problems.add(new Problem(
                        path + "/mentions/" + i, "\"" + mention.exact() + "\" does not stand at the given place"));
            } else if (!inHeadline
                    && article.enrichment().blocks().stream().noneMatch(block -> holds(block, mention))) {
                problems.add(new Problem(path + "/mentions/" + i, "\"" + mention.exact() + "\" crosses a block"));
            }
        }
    }

    private static boolean holds(Block block, Mention mention) {
        return block.start() <= mention.start() && mention.end() <= block.end();
    }
}
