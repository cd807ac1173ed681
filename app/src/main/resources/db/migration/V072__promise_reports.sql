-- How a promise goes, as it was told: by its owner through a link, or by a member of staff who was told it.
-- way: how it was heard. told_by: the position that said it, where somebody else noted it.
CREATE TABLE promise_report (
    id            VARCHAR(36) NOT NULL PRIMARY KEY,
    promise_id    VARCHAR(36) NOT NULL REFERENCES promise (id),
    told_at       BIGINT NOT NULL,
    actor         VARCHAR NOT NULL,
    way           VARCHAR(12) NOT NULL,
    told_by       VARCHAR NOT NULL,
    state         VARCHAR(20) NOT NULL,
    amount        DOUBLE PRECISION,
    note          VARCHAR NOT NULL,
    batch         INTEGER NOT NULL REFERENCES batch (seq),
    removed_batch INTEGER
);

CREATE INDEX promise_report_by_promise ON promise_report (promise_id, told_at);
