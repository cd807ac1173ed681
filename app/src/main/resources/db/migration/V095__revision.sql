-- Counted up by every write, in the same transaction: what an answer was worked out at.
CREATE TABLE storage_revision (
    one      INTEGER NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL
);
