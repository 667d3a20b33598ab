package org.wiredesk.text.entity.mention;

import java.util.List;

/** A passage and the names found in it: without overlaps, in the order of the text. */
public record Tagged(Passage passage, List<Span> spans) {}
