-- The Puskesmas itself, as its letters name it. One row.
CREATE TABLE institution (
    one               INTEGER NOT NULL PRIMARY KEY,
    code              VARCHAR NOT NULL,
    name              VARCHAR NOT NULL,
    superiors         VARCHAR NOT NULL,
    address           VARCHAR NOT NULL,
    contact           VARCHAR NOT NULL,
    town              VARCHAR NOT NULL,
    zone              VARCHAR NOT NULL,
    letter_number     VARCHAR NOT NULL,
    kecamatan_name    VARCHAR NOT NULL,
    kecamatan_superiors VARCHAR NOT NULL,
    kecamatan_address VARCHAR NOT NULL,
    kecamatan_letter_number VARCHAR NOT NULL,
    area_codes        VARCHAR NOT NULL,
    changed_at        BIGINT NOT NULL,
    changed_by        VARCHAR NOT NULL
);
