/**
 * Indicators that the Puskesmas or its district adds by a form.
 *
 * <p>An own indicator is a file of the catalog like any other, {@code
 * catalog/<programme>/indicators/<code>.yaml} in the data folder, with what is counted for it alone
 * beside it in {@code elements/}; so it can be read, mended and carried elsewhere by hand. {@link
 * id.lokmin.figures.own.OwnIndicators} writes it only after the verifier of the catalog found
 * nothing wrong, and puts the catalog with it into use at once.
 */
@NullMarked
package id.lokmin.figures.own;

import org.jspecify.annotations.NullMarked;
