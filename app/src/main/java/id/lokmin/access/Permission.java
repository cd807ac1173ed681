package id.lokmin.access;

/** One thing that a person may be allowed to do. */
public enum Permission {
    /** Stand at the door: sign in, be told what is wrong with a request, and see nothing else. */
    ENTER,
    /** Set up an empty data folder: the wizard of the first start. */
    SET_UP,
    /** Keep one's own account: name, password, second factor, sessions. */
    OWN_ACCOUNT,
    /** See the figures of the grid without any person's name. */
    SEE_FIGURES,
    /** See the names behind a figure: children, mothers, patients. */
    SEE_NAMES,
    /** Type figures into the monthly grid. */
    ENTER_FIGURES,
    /** Bring figures, records and lists in from files, and undo that. */
    IMPORT,
    /** Correct the sentence that goes with a figure. */
    CORRECT_SENTENCES,
    /** Make the papers of a meeting. */
    MAKE_PAPERS,
    /** Prepare, hold and close a meeting. */
    HOLD_MEETINGS,
    /** Write promises down, note how they go, remind their owners. */
    KEEP_PROMISES,
    /** Pick problems, write down their causes and choose what to do. */
    ANALYSE_PROBLEMS,
    /** See positions and staff, who holds them and how they are reached. */
    SEE_PEOPLE,
    /** Change positions, their holders and the staff. */
    EDIT_PEOPLE,
    /** Change the working area: areas, sites, boundaries. */
    EDIT_AREAS,
    /** Set own targets, add own indicators, choose programmes. */
    EDIT_PROGRAMMES,
    /** Change the letterheads and texts of letters. */
    EDIT_LETTERS,
    /** Make, change and lock accounts. */
    MANAGE_ACCOUNTS,
    /** Read the audit trail. */
    SEE_AUDIT,
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
