-- What stood in the file of accreditation evidence before each change of it; empty: nothing, the shipped one held.
CREATE TABLE evidence_version (
    version_no INTEGER NOT NULL PRIMARY KEY,
    was        VARCHAR NOT NULL,
    became     VARCHAR NOT NULL,
    undone     INTEGER NOT NULL,
    at         BIGINT NOT NULL,
    actor      VARCHAR NOT NULL
);
