package id.lokmin.problem;

/**
 * What a meeting chose to do about a problem, ready to become a promise.
 *
 * @param why the cause it takes away; empty where it was not meant for one
 */
public record Solution(HealthProblem problem, Alternative chosen, String why) {}
