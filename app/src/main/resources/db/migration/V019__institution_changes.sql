-- What changed in the profile of the Puskesmas, from what to what; field is a column of institution.
CREATE TABLE institution_change (
    change_no INTEGER NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL,
    actor     VARCHAR NOT NULL,
    field     VARCHAR NOT NULL,
    was       VARCHAR NOT NULL,
    became    VARCHAR NOT NULL
);
