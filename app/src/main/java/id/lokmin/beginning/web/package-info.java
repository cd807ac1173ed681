/** The pages of the first start, one a step, under {@code /mulai}. */
@NullMarked
package id.lokmin.beginning.web;

import org.jspecify.annotations.NullMarked;
