-- A batch is one act of bringing figures in: a file, a form, a correction. What a row came from is its batch.
CREATE TABLE batch (
    seq     INTEGER NOT NULL PRIMARY KEY,
    id      VARCHAR(36) NOT NULL UNIQUE,
    source  VARCHAR NOT NULL,
    actor   VARCHAR NOT NULL,
    made_at BIGINT NOT NULL
);
