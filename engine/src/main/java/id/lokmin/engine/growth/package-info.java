/**
 * How a child grows, compared with the children of the WHO standard.
 *
 * <p>A measurement says little by itself: 9.3 kg is fine at nine months and alarming at three
 * years. The standard gives, for each sex and day of life, the distribution of healthy children as
 * three numbers (L skewness, M median, S spread), and a z-score says how many standard deviations
 * from the median a child stands: {@code z = ((x/M)^L - 1) / (L S)}. {@link
 * id.lokmin.engine.growth.GrowthStandard} turns one {@link id.lokmin.engine.growth.Anthropometry}
 * into the eight z-scores of the WHO standard of 2006, exactly as WHO's own program {@code anthro}
 * does, its rounding of ages, its correction of lying and standing length and its flags included.
 * The status words of Permenkes 2/2020 ({@link id.lokmin.engine.growth.StatureStatus} and its
 * neighbours) are read off the unrounded z.
 */
@NullMarked
package id.lokmin.engine.growth;

import org.jspecify.annotations.NullMarked;
