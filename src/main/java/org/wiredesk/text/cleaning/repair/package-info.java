/**
 * Repairs characters: text decoded with the wrong charset, accents typed beside their letters, invisible characters,
 * white space, normal form. Nothing here knows lines, languages or what a text says.
 *
 * <p>{@link org.wiredesk.text.cleaning.repair.CharacterRepair} is the face.
 */
@NullMarked
package org.wiredesk.text.cleaning.repair;

import org.jspecify.annotations.NullMarked;
