-- What a promise asks of the village's plan (usulan RKP Desa), in the columns of its matrix that a promise does not know.
CREATE TABLE funding_request (
    promise_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES promise (id),
    plan_field VARCHAR(20) NOT NULL,
    kind       VARCHAR NOT NULL,
    benefit    VARCHAR NOT NULL,
    plan_year  INTEGER NOT NULL,
    rupiah     BIGINT,
    pattern    VARCHAR(20) NOT NULL,
    executor   VARCHAR NOT NULL,
    state      VARCHAR(20) NOT NULL,
    batch      INTEGER NOT NULL REFERENCES batch (seq)
);

CREATE TABLE funding_request_change (
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
