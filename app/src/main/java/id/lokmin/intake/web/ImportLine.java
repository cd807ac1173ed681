package id.lokmin.intake.web;

import java.util.List;

/**
 * An import in one line of a list.
 *
 * @param address its page; empty where it is not the visitor's to open
 * @param counts new, changed, same, rejected, duplicate, in this order
 * @param undone said where it was taken back; else empty
 */
record ImportLine(
        String address,
        String name,
        String profile,
        String when,
        String who,
        List<Fact> counts,
        String undone) {}
