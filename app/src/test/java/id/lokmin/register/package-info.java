/** The register seen from the outside and from each of its parts. */
@NullMarked
package id.lokmin.register;

import org.jspecify.annotations.NullMarked;
