-- One row a child, dose and day: a dose noted on two days is two rows, and the earlier one counts.
CREATE TABLE dose (
    seq          INTEGER NOT NULL PRIMARY KEY,
    child        INTEGER NOT NULL REFERENCES child (seq),
    vaccine      VARCHAR NOT NULL,
    dose_number  INTEGER NOT NULL,
    on_day       INTEGER NOT NULL,
    entered_day  INTEGER,
    village_code VARCHAR NOT NULL,
    site         VARCHAR NOT NULL,
    timing       INTEGER NOT NULL,
    batch        INTEGER NOT NULL REFERENCES batch (seq),
    live         INTEGER NOT NULL,
    UNIQUE (child, vaccine, dose_number, on_day)
);

CREATE INDEX dose_by_batch ON dose (batch);

-- The days a list of doses spoke of, village by village: inside them "no dose" is zero, outside it is not known.
CREATE TABLE dose_coverage (
    batch        INTEGER NOT NULL REFERENCES batch (seq),
    village_code VARCHAR NOT NULL,
    first_day    INTEGER NOT NULL,
    last_day     INTEGER NOT NULL,
    live         INTEGER NOT NULL,
    PRIMARY KEY (batch, village_code)
);
