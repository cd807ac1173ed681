/**
 * Did it move, or was it chance? Shares of people with their intervals, before and after, here and
 * elsewhere.
 *
 * <p>A quarter of an RW is a few dozen people, so a share is never compared without its interval,
 * and where too few people stand behind it nothing is judged at all. Intervals are for 95 %; the
 * one constant they need is written down here, so that the engine stays on the JDK. All of them
 * treat the people before and after as different people. Where they are the same, as in a
 * cumulative coverage, the true interval is narrower: what is called unlikely chance here would be
 * so there too.
 */
@NullMarked
package id.lokmin.engine.statistics;

import org.jspecify.annotations.NullMarked;
