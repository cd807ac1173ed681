package id.lokmin.shell.web;

import java.time.ZoneId;

/** Whose application this is, as the head of every page says. */
public interface Office {

    /** The name of the Puskesmas; empty before it is known. */
    String name();

    /** The clock on its wall; western Indonesia's before it is known. */
    default ZoneId zone() {
        return ZoneId.of("Asia/Jakarta");
    }
}
