-- What was promised: one row a promise as it stands now; how it came to stand so is in promise_history.
CREATE TABLE promise (
    id            VARCHAR(36) NOT NULL PRIMARY KEY,
    origin_kind   VARCHAR NOT NULL,
    origin_id     VARCHAR NOT NULL,
    number        INTEGER NOT NULL,
    activity      VARCHAR NOT NULL,
    problem       VARCHAR NOT NULL,
    owner         VARCHAR NOT NULL,
    sector        VARCHAR NOT NULL,
    partners      VARCHAR NOT NULL,
    indicator     VARCHAR NOT NULL,
    volume        VARCHAR NOT NULL,
    baseline      DOUBLE PRECISION,
    target        DOUBLE PRECISION,
    funding       VARCHAR NOT NULL,
    starts_on     VARCHAR(10),
    due_on        VARCHAR(10),
    proof_wanted  VARCHAR NOT NULL,
    state         VARCHAR NOT NULL,
    finished_on   VARCHAR(10),
    result        VARCHAR NOT NULL,
    hindrance     VARCHAR NOT NULL,
    decision      VARCHAR NOT NULL,
    batch         INTEGER NOT NULL REFERENCES batch (seq),
    withdrawn_at  BIGINT,
    UNIQUE (origin_kind, origin_id, number)
);

CREATE TABLE promise_place (
    promise    VARCHAR(36) NOT NULL REFERENCES promise (id),
    place_code VARCHAR NOT NULL,
    PRIMARY KEY (promise, place_code)
);

-- Every change of a promise, as a whole: what it was before and after, in the batch that says who and when.
CREATE TABLE promise_history (
    batch   INTEGER NOT NULL REFERENCES batch (seq),
    promise VARCHAR(36) NOT NULL REFERENCES promise (id),
    before  VARCHAR,
    after   VARCHAR NOT NULL,
    PRIMARY KEY (batch, promise)
);
