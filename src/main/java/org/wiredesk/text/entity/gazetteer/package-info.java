/**
 * What the tagger knows by name: places, organisations, people and the words names are made of, in many languages, with
 * their ids in public registers; built in, and the user's own.
 */
@NullMarked
package org.wiredesk.text.entity.gazetteer;

import org.jspecify.annotations.NullMarked;
