-- What is known about each file that was brought in; its rows stand in the rooms, under the same batch.
CREATE TABLE import_file (
    batch_id        VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES batch (id),
    file_name       VARCHAR NOT NULL,
    sha256          VARCHAR(64) NOT NULL,
    profile         VARCHAR NOT NULL,
    row_kind        VARCHAR NOT NULL,
    unit            VARCHAR NOT NULL,
    read_count      INTEGER NOT NULL,
    added_count     INTEGER NOT NULL,
    changed_count   INTEGER NOT NULL,
    same_count      INTEGER NOT NULL,
    rejected_count  INTEGER NOT NULL,
    duplicate_count INTEGER NOT NULL,
    undone_at       BIGINT,
    undone_by       VARCHAR
);

CREATE INDEX import_file_by_content ON import_file (sha256);
