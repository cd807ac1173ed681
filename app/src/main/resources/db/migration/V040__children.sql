-- Children of the register. NIK, name and parent are sealed together; the *_index numbers find equal ones.
-- Days are counted from 1970-01-01. live is 0 after the batch that brought the child was undone.
CREATE TABLE child (
    seq               INTEGER NOT NULL PRIMARY KEY,
    id                VARCHAR(36) NOT NULL UNIQUE,
    nik_index         BIGINT,
    name_index        BIGINT NOT NULL,
    family_index      BIGINT NOT NULL,
    sealed            VARCHAR NOT NULL,
    birth_day         INTEGER NOT NULL,
    sex               INTEGER NOT NULL,
    birth_grams       INTEGER,
    birth_millimetres INTEGER,
    told_day          INTEGER NOT NULL,
    batch             INTEGER NOT NULL REFERENCES batch (seq),
    live              INTEGER NOT NULL
);

CREATE INDEX child_by_nik ON child (nik_index);
CREATE INDEX child_by_name ON child (name_index);
CREATE INDEX child_by_family ON child (family_index);
CREATE INDEX child_by_batch ON child (batch);
