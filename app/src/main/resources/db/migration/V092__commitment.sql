-- The sheet the sectors sign. A later sheet of the same meeting takes the place of an earlier one.
CREATE TABLE commitment (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting_id VARCHAR(36) NOT NULL REFERENCES meeting (id),
    sheet_no   INTEGER NOT NULL,
    body       VARCHAR NOT NULL,
    sha256     VARCHAR(64) NOT NULL,
    drawn_at   BIGINT NOT NULL,
    drawn_by   VARCHAR NOT NULL,
    UNIQUE (meeting_id, sheet_no)
);

CREATE INDEX commitment_by_hash ON commitment (sha256);

-- One line for each sector; points: the numbers of its promises, parted by commas.
CREATE TABLE commitment_line (
    id            VARCHAR(36) NOT NULL PRIMARY KEY,
    commitment_id VARCHAR(36) NOT NULL REFERENCES commitment (id),
    line_no       INTEGER NOT NULL,
    sector        VARCHAR NOT NULL,
    positions     VARCHAR NOT NULL,
    points        VARCHAR NOT NULL,
    UNIQUE (commitment_id, line_no)
);

-- How a line was signed: screen (strokes: what the finger drew) or paper. withdrawn_at: taken back.
CREATE TABLE commitment_signature (
    id           VARCHAR(36) NOT NULL PRIMARY KEY,
    line_id      VARCHAR(36) NOT NULL REFERENCES commitment_line (id),
    way          VARCHAR(10) NOT NULL,
    signer       VARCHAR NOT NULL,
    standing_for VARCHAR NOT NULL,
    strokes      VARCHAR NOT NULL,
    signed_at    BIGINT NOT NULL,
    noted_by     VARCHAR NOT NULL,
    withdrawn_at BIGINT,
    withdrawn_by VARCHAR
);

CREATE INDEX commitment_signature_by_line ON commitment_signature (line_id);
