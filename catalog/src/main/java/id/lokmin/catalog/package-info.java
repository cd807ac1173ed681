/**
 * What a Puskesmas measures and why: programmes, elements, indicators and targets as text files
 * with examples, and the reader that turns them into the engine's nouns.
 */
@NullMarked
package id.lokmin.catalog;

import org.jspecify.annotations.NullMarked;
