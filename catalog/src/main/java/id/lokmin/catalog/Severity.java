package id.lokmin.catalog;

/** How much a finding weighs: an error stops, a warning is read, a hint may be left. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
