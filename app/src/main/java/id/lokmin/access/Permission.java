package id.lokmin.access;

/** One thing that a person may be allowed to do. */
public enum Permission {
    /** Stand at the door: be told what is wrong with a request, and see nothing else. */
    ENTER,
    /** See the figures of the grid without any person's name. */
    SEE_FIGURES,
    /** Bring figures, records and lists in from files, and undo that. */
    IMPORT,
    /** Make the papers of a meeting. */
    MAKE_PAPERS,
    /** Read the catalog of programmes and check it. */
    READ_CATALOG,
    /** Work out values from what is handed in, storing nothing. */
    CALCULATE,
    /** Copy the whole data folder, names and key included. */
    BACK_UP,
    /** Put a data folder in the place of another. */
    RESTORE,
    /** Start the server. */
    SERVE
}
