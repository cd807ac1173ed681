package id.lokmin.intake.web;

/** One choice of a list. */
record Choice(String value, String words, boolean chosen) {}
