package id.lokmin.figures.own;

import id.lokmin.engine.indicator.TargetScope;

/**
 * What an own indicator should reach from a year on.
 *
 * @param upper equals {@code value}, but for a range
 * @param area code of the area that a target of {@code scope} holds in; empty where it has none
 * @param source who decided it: a decree with its number
 */
public record OwnTarget(
        int year, double value, double upper, TargetScope scope, String area, String source) {}
