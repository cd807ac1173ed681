-- What one version of a place was before a batch wrote it; existed 0: the batch made it, the rest is empty.
CREATE TABLE place_version_change (
    seq          INTEGER NOT NULL PRIMARY KEY,
    batch        INTEGER NOT NULL REFERENCES batch (seq),
    place        INTEGER NOT NULL REFERENCES place (seq),
    valid_from   VARCHAR(10) NOT NULL,
    existed      INTEGER NOT NULL,
    valid_until  VARCHAR(10),
    code         VARCHAR NOT NULL,
    name         VARCHAR NOT NULL,
    parent       INTEGER,
    before_batch INTEGER NOT NULL
);

CREATE INDEX place_version_change_by_batch ON place_version_change (batch);

-- Other names and served neighbourhoods that a batch added (added 1) or removed (added 0).
-- Either alias is filled or served.
CREATE TABLE place_link_change (
    seq          INTEGER NOT NULL PRIMARY KEY,
    batch        INTEGER NOT NULL REFERENCES batch (seq),
    place        INTEGER NOT NULL REFERENCES place (seq),
    alias        VARCHAR,
    served       INTEGER,
    added        INTEGER NOT NULL,
    before_batch INTEGER NOT NULL
);

CREATE INDEX place_link_change_by_batch ON place_link_change (batch);

-- Batches of areas that were taken back. A batch is taken back once.
CREATE TABLE place_undone (
    batch   INTEGER NOT NULL PRIMARY KEY REFERENCES batch (seq),
    undoing INTEGER NOT NULL REFERENCES batch (seq)
);
