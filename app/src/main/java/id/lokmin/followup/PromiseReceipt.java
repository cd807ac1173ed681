package id.lokmin.followup;

/** What became of a list of promises that was handed in; the three add up to the list. */
public record PromiseReceipt(int added, int changed, int same) {}
