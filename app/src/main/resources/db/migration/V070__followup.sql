-- A promise (RTL). origin_kind and origin_id say where it was made; this room does not know what that is.
CREATE TABLE promise (
    id           VARCHAR(36) NOT NULL PRIMARY KEY,
    origin_kind  VARCHAR NOT NULL,
    origin_id    VARCHAR NOT NULL,
    promise_no   INTEGER NOT NULL,
    programme    VARCHAR NOT NULL,
    indicator    VARCHAR NOT NULL,
    problem      VARCHAR NOT NULL,
    activity     VARCHAR NOT NULL,
    volume       VARCHAR NOT NULL,
    baseline     DOUBLE PRECISION,
    target       DOUBLE PRECISION,
    unit         VARCHAR NOT NULL,
    owner        VARCHAR NOT NULL,
    sector       VARCHAR NOT NULL,
    partners     VARCHAR NOT NULL,
    funding      VARCHAR NOT NULL,
    starts_on    VARCHAR(10),
    due_on       VARCHAR(10),
    proof        VARCHAR NOT NULL,
    state        VARCHAR(20) NOT NULL,
    finished_on  VARCHAR(10),
    result       VARCHAR NOT NULL,
    percent_done DOUBLE PRECISION,
    obstacle     VARCHAR NOT NULL,
    decision     VARCHAR NOT NULL,
    batch        INTEGER NOT NULL REFERENCES batch (seq),
    UNIQUE (origin_kind, origin_id, promise_no)
);

CREATE TABLE promise_place (
    promise_id VARCHAR(36) NOT NULL REFERENCES promise (id),
    sort_no    INTEGER NOT NULL,
    place_code VARCHAR NOT NULL,
    PRIMARY KEY (promise_id, sort_no)
);

CREATE TABLE promise_change (
    promise_id VARCHAR(36) NOT NULL REFERENCES promise (id),
    change_no  INTEGER NOT NULL,
    at         BIGINT NOT NULL,
    actor      VARCHAR NOT NULL,
    field      VARCHAR NOT NULL,
    was        VARCHAR NOT NULL,
    became     VARCHAR NOT NULL,
    batch      INTEGER NOT NULL REFERENCES batch (seq),
    PRIMARY KEY (promise_id, change_no)
);
