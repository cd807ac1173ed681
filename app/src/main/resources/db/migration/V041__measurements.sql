-- One row a child and day. Grams and millimetres; what was not written is null.
-- z_* are hundredths as the source application printed them, label_* its words: kept, never counted.
CREATE TABLE measurement (
    seq             INTEGER NOT NULL PRIMARY KEY,
    child           INTEGER NOT NULL REFERENCES child (seq),
    on_day          INTEGER NOT NULL,
    place_code      VARCHAR NOT NULL,
    rt              VARCHAR NOT NULL,
    posyandu        VARCHAR NOT NULL,
    grams           INTEGER,
    millimetres     INTEGER,
    held            INTEGER NOT NULL,
    arm_millimetres INTEGER,
    gain            INTEGER NOT NULL,
    pmt_grams       INTEGER,
    vitamin_a       INTEGER,
    kia_book        INTEGER NOT NULL,
    z_weight        INTEGER,
    label_weight    VARCHAR NOT NULL,
    z_length        INTEGER,
    label_length    VARCHAR NOT NULL,
    z_thinness      INTEGER,
    label_thinness  VARCHAR NOT NULL,
    batch           INTEGER NOT NULL REFERENCES batch (seq),
    live            INTEGER NOT NULL,
    UNIQUE (child, on_day)
);

CREATE INDEX measurement_by_batch ON measurement (batch);
