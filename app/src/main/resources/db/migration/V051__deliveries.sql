-- Files that one person handed in together: they lie in the data folder until stored or given up.
-- state: open, storing, stored, given_up. edition: counted up by every choice, so that what was
-- looked at is what is stored.
CREATE TABLE delivery (
    id          VARCHAR(36) NOT NULL PRIMARY KEY,
    actor       VARCHAR NOT NULL,
    made_at     BIGINT NOT NULL,
    state       VARCHAR(10) NOT NULL,
    interrupted INTEGER NOT NULL,
    edition     INTEGER NOT NULL
);

-- batch_id: the import it became, written in the transaction that stored its rows.
-- problem, arguments: why nothing of it was stored.
CREATE TABLE delivery_file (
    delivery_id VARCHAR(36) NOT NULL REFERENCES delivery (id),
    number      INTEGER NOT NULL,
    file_name   VARCHAR NOT NULL,
    byte_count  BIGINT NOT NULL,
    sha256      VARCHAR(64) NOT NULL,
    profile     VARCHAR,
    in_month    INTEGER,
    left_out    INTEGER NOT NULL,
    batch_id    VARCHAR(36) REFERENCES import_file (batch_id),
    problem     VARCHAR(6),
    arguments   VARCHAR,
    PRIMARY KEY (delivery_id, number)
);
