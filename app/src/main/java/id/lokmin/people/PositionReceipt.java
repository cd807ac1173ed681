package id.lokmin.people;

/** What became of a list of positions: each row is new, changed or the same as before. */
public record PositionReceipt(int added, int changed, int same) {}
