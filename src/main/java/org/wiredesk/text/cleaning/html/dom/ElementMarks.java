package org.wiredesk.text.cleaning.html.dom;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What the attributes of one element say, as far as it is asked for more than once. Reads the attributes in one pass,
 * because asking an element for them one by one is slow.
 */
public final class ElementMarks {
    static final ElementMarks NONE = new ElementMarks();

    /** Names longer than this are data, not names. */
    private static final int LONGEST_NAME = 300;

    private String className = "";
    private String id = "";
    private String role = "";
    private String itemprop = "";
    private String component = "";
    private String href = "";
    private String rel = "";
    private boolean concealed;
    private boolean ariaHidden;
    private boolean labelled;
    private boolean linked;

    private ElementMarks() {}

    static ElementMarks of(Element element) {
        ElementMarks marks = null;
        boolean closedDialog = element.normalName().equals("dialog");
        if (element.attributesSize() == 0 && !closedDialog) {
            return NONE;
        }
        for (Attribute attribute : element.attributes()) {
            marks = marks == null ? new ElementMarks() : marks;
            String value = attribute.getValue();
            switch (attribute.getKey()) {
                case "class" -> marks.className = value;
                case "id" -> marks.id = value;
                case "role" -> marks.role = value;
                case "itemprop" -> marks.itemprop = value;
                case "data-testid", "data-component", "data-module" ->
                    marks.component = marks.component.isEmpty() ? value : marks.component + ' ' + value;
                case "href" -> {
                    marks.href = value;
                    marks.linked = element.normalName().equals("a");
                }
                case "rel" -> marks.rel = value;
                case "hidden" -> marks.concealed |= !value.equalsIgnoreCase("until-found");
                case "style" -> marks.concealed |= Visibility.isHidingStyle(value);
                case "open" -> closedDialog = false;
                case "aria-hidden" -> marks.ariaHidden = value.equalsIgnoreCase("true");
                case "aria-label" -> marks.labelled = true;
                default -> {
                    // Says nothing of what the element is.
                }
            }
        }
        if (closedDialog) {
            marks = marks == null ? new ElementMarks() : marks;
            marks.concealed = true;
        }
        return marks == null ? NONE : marks;
    }

    /** All names that the page's author has given the element, as they stand, parted by white space. */
    public String names() {
        String names = joined(joined(joined(fitting(className), id), role), itemprop);
        return joined(names, component);
    }

    private static String joined(String names, String more) {
        String fitting = fitting(more);
        return fitting.isEmpty() ? names : names.isEmpty() ? fitting : names + ' ' + fitting;
    }

    private static String fitting(String value) {
        return value.length() > LONGEST_NAME ? "" : value;
    }

    public String className() {
        return className;
    }

    public String itemprop() {
        return itemprop;
    }

    public String href() {
        return href;
    }

    public String rel() {
        return rel;
    }

    /** Whether the element says that a browser does not show it at first. */
    boolean isConcealed() {
        return concealed;
    }

    public boolean isAriaHidden() {
        return ariaHidden;
    }

    public boolean isLabelled() {
        return labelled;
    }

    /** Whether the element is a link to somewhere. */
    public boolean isLink() {
        return linked;
    }

    /** Whether the page marks the element as the text of the article. */
    public boolean isBody() {
        return itemprop.equalsIgnoreCase("articleBody");
    }
}
