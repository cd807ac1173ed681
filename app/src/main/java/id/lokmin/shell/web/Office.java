package id.lokmin.shell.web;

/** Whose application this is, as the head of every page says. */
public interface Office {

    /** The name of the Puskesmas; empty before it is known. */
    String name();
}
