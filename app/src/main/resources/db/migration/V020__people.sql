-- A position stays, its holders change. place: where it belongs, when that is one of our places.
CREATE TABLE people_position (
    id        VARCHAR(36) NOT NULL PRIMARY KEY,
    title     VARCHAR NOT NULL UNIQUE,
    sector    VARCHAR NOT NULL,
    area_name VARCHAR NOT NULL,
    place     INTEGER REFERENCES place (seq),
    sort_no   INTEGER NOT NULL,
    note      VARCHAR NOT NULL,
    batch     INTEGER NOT NULL REFERENCES batch (seq)
);

CREATE TABLE position_holder (
    position_id VARCHAR(36) NOT NULL REFERENCES people_position (id),
    held_from   VARCHAR(10) NOT NULL,
    held_until  VARCHAR(10),
    full_name   VARCHAR NOT NULL,
    phone       VARCHAR NOT NULL,
    batch       INTEGER NOT NULL REFERENCES batch (seq),
    PRIMARY KEY (position_id, held_from)
);
