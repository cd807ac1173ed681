/**
 * How fast Lokmin is, and how we know.
 *
 * <p>A {@link id.lokmin.bench.Measurement} does one piece of work many times over and writes what
 * it saw into a {@link id.lokmin.bench.RunLog}: where it ran, every round, and in the end figures,
 * each with the goal it was promised. Seconds on one machine say little about another, so wherever
 * there is something simpler that must be done anyway (one pass over the arrays, reading the cells
 * of the file, a bare insert), it is measured in the same run and the figure is how many times that
 * it took. The table in {@code docs/benchmarks/README.md} is made by {@link
 * id.lokmin.bench.BenchmarkTable} out of the logs beside it and out of nothing else.
 */
@NullMarked
package id.lokmin.bench;

import org.jspecify.annotations.NullMarked;
