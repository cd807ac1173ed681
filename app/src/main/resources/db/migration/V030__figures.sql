CREATE TABLE element (
    seq  INTEGER NOT NULL PRIMARY KEY,
    code VARCHAR NOT NULL UNIQUE
);

-- One row a cell that was ever filled; a cell without a row is a report that has not come.
-- month: year × 12 + month − 1. state: 0 reported, 1 missing, 2 not applicable, 3 not yet due.
-- No foreign keys and no second index: 2.3 million rows come in one import, checked before.
CREATE TABLE figure (
    element  INTEGER NOT NULL,
    place    INTEGER NOT NULL,
    in_month INTEGER NOT NULL,
    state    INTEGER NOT NULL,
    amount   DOUBLE PRECISION,
    batch    INTEGER NOT NULL,
    PRIMARY KEY (element, place, in_month)
) /* [jooq ignore start] */ ${without_rowid} /* [jooq ignore stop] */;

-- What a cell held before the batch replaced_by wrote over it.
CREATE TABLE figure_history (
    element     INTEGER NOT NULL,
    place       INTEGER NOT NULL,
    in_month    INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL,
    state       INTEGER NOT NULL,
    amount      DOUBLE PRECISION,
    batch       INTEGER NOT NULL,
    PRIMARY KEY (element, place, in_month, replaced_by)
) /* [jooq ignore start] */ ${without_rowid} /* [jooq ignore stop] */;
