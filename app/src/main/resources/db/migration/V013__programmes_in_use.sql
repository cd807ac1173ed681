-- Programmes of the catalog that this Puskesmas works with. No row at all: with every programme.
CREATE TABLE programme_in_use (
    programme  VARCHAR NOT NULL PRIMARY KEY,
    changed_at BIGINT NOT NULL,
    changed_by VARCHAR NOT NULL
);
