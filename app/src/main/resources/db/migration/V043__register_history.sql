-- What a stored row was before it changed. kind: 1 child, 2 measurement, 3 dose. Texts are sealed.
-- before_text is null where there was no live row, after_text where there is none any more.
-- undoing is 1 where the change took the batch back instead of bringing it.
CREATE TABLE register_change (
    seq          INTEGER NOT NULL PRIMARY KEY,
    kind         INTEGER NOT NULL,
    row_seq      INTEGER NOT NULL,
    batch        INTEGER NOT NULL REFERENCES batch (seq),
    before_batch INTEGER NOT NULL,
    before_text  VARCHAR,
    after_text   VARCHAR,
    actor        VARCHAR NOT NULL,
    made_at      BIGINT NOT NULL,
    undoing      INTEGER NOT NULL
);

CREATE INDEX register_change_by_row ON register_change (kind, row_seq);
CREATE INDEX register_change_by_batch ON register_change (batch);

-- Counted up by every write of the register, in the same transaction: what a cache was made from.
CREATE TABLE register_revision (
    one      INTEGER NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL
);

-- Batches that were taken back. A batch is taken back once.
CREATE TABLE register_undone (
    batch   INTEGER NOT NULL PRIMARY KEY REFERENCES batch (seq),
    actor   VARCHAR NOT NULL,
    made_at BIGINT NOT NULL
);
