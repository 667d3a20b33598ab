package org.wiredesk.text.cleaning.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wiredesk.text.cleaning.html.dom.PageParser;
import org.wiredesk.text.cleaning.html.feature.BlockFeatures;
import org.wiredesk.text.cleaning.html.feature.BlockView;

/**
 * The blocks of one page as the model that chooses the story sees them, for training and measuring. Immutable and
 * thread-safe.
 */
public final class PageRows {
    private final BlockView view;

    private PageRows(BlockView view) {
        this.view = view;
    }

    /**
     * The blocks of a page.
     *
     * @param html the page as decoded
     * @param url  where it came from; null when that is not known
     */
    public static PageRows of(String html, @Nullable String url) {
        return new PageRows(BlockView.of(PageParser.parse(html), url));
    }

    /** The names of the features, in the order of a row's values. */
    public static List<String> features() {
        return BlockFeatures.names();
    }

    /** The text of each block, in document order, each run of white space as one space. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int b = 0; b < view.size(); b++) {
            texts.add(view.blocks().get(b).text());
        }
        return texts;
    }

    /** The features of each block. */
    public float[][] rows() {
        float[][] columns = BlockFeatures.of(view).columns();
        float[][] rows = new float[view.size()][columns.length];
        for (int k = 0; k < columns.length; k++) {
            for (int b = 0; b < view.size(); b++) {
                rows[b][k] = columns[k][b];
            }
        }
        return rows;
    }
}
