package id.lokmin.intake.web;

/** One count with its word; {@code tone} names its colour in the stylesheet, empty for none. */
record Fact(String words, String value, String tone) {}
