-- What shows that a promise was kept: a photo, the number of a document, or what somebody saw.
CREATE TABLE promise_proof (
    id            VARCHAR(36) NOT NULL PRIMARY KEY,
    report_id     VARCHAR(36) NOT NULL REFERENCES promise_report (id),
    promise_id    VARCHAR(36) NOT NULL REFERENCES promise (id),
    kind          VARCHAR(10) NOT NULL,
    words         VARCHAR NOT NULL,
    photo         BYTEA
);

CREATE INDEX promise_proof_by_promise ON promise_proof (promise_id);
