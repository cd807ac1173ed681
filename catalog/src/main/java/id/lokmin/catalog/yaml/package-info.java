/**
 * YAML that remembers where it stood: every value carries its file and line, so that whoever edits
 * a catalog by hand is told where to look and not merely that something is wrong.
 */
@NullMarked
package id.lokmin.catalog.yaml;

import org.jspecify.annotations.NullMarked;
