-- A place keeps its number (seq) for ever; what it is called and where it lies may change on a day.
CREATE TABLE place (
    seq   INTEGER NOT NULL PRIMARY KEY,
    id    VARCHAR(36) NOT NULL UNIQUE,
    level VARCHAR(20) NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch (seq)
);

-- valid_from is the first day, valid_until the first day it no longer holds (ISO); null: until further notice.
CREATE TABLE place_version (
    place       INTEGER NOT NULL REFERENCES place (seq),
    valid_from  VARCHAR(10) NOT NULL,
    valid_until VARCHAR(10),
    code        VARCHAR NOT NULL,
    name        VARCHAR NOT NULL,
    parent      INTEGER REFERENCES place (seq),
    batch       INTEGER NOT NULL REFERENCES batch (seq),
    PRIMARY KEY (place, valid_from)
);

CREATE INDEX place_version_by_code ON place_version (code);

CREATE TABLE place_alias (
    place INTEGER NOT NULL REFERENCES place (seq),
    alias VARCHAR NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch (seq),
    PRIMARY KEY (place, alias)
);

-- Which neighbourhoods a posyandu or a school serves: several RW one posyandu, several posyandu one RW.
CREATE TABLE site_serves (
    site  INTEGER NOT NULL REFERENCES place (seq),
    place INTEGER NOT NULL REFERENCES place (seq),
    batch INTEGER NOT NULL REFERENCES batch (seq),
    PRIMARY KEY (site, place)
);
