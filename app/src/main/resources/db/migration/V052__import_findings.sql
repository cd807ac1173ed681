-- What was wrong or odd in a file, cell by cell, as it was when the file was stored.
-- in_row: as the spreadsheet shows it, 0 for the whole file; in_column: from 0, -1 for the whole row.
-- arguments: one a line.
CREATE TABLE import_finding (
    batch_id  VARCHAR(36) NOT NULL REFERENCES import_file (batch_id),
    number    INTEGER NOT NULL,
    sheet     VARCHAR NOT NULL,
    in_row    INTEGER NOT NULL,
    in_column INTEGER NOT NULL,
    title     VARCHAR NOT NULL,
    problem   VARCHAR(6) NOT NULL,
    arguments VARCHAR NOT NULL,
    rejected  INTEGER NOT NULL,
    PRIMARY KEY (batch_id, number)
);
