-- A target that the district or the Puskesmas set itself; place null: for the whole working area.
CREATE TABLE local_target (
    id        VARCHAR(36) NOT NULL PRIMARY KEY,
    indicator VARCHAR NOT NULL,
    place     INTEGER REFERENCES place (seq),
    in_year   INTEGER NOT NULL,
    amount    DOUBLE PRECISION NOT NULL,
    source    VARCHAR NOT NULL,
    batch     INTEGER NOT NULL REFERENCES batch (seq),
    retired_by INTEGER REFERENCES batch (seq)
);
