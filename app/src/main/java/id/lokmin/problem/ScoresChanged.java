package id.lokmin.problem;

/** News: a round of a meeting was opened or ended, or somebody scored. */
public record ScoresChanged(String meeting) {}
