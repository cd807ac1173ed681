package id.lokmin.register.store;

import java.time.LocalDate;

/** The key of a measurement: a child's number and the day. */
public record ChildDay(int child, LocalDate day) {}
