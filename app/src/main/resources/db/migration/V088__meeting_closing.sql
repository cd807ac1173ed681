-- The end of a meeting. undone_at: it was opened again; what it had shown stays.
CREATE TABLE meeting_closing (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting_id VARCHAR(36) NOT NULL REFERENCES meeting (id),
    closed_at  BIGINT NOT NULL,
    closed_by  VARCHAR NOT NULL,
    cells      INTEGER NOT NULL,
    sha256     VARCHAR(64) NOT NULL,
    undone_at  BIGINT,
    undone_by  VARCHAR
);

CREATE INDEX meeting_closing_by_meeting ON meeting_closing (meeting_id);

-- A promise that was let through although something is missing, and why.
CREATE TABLE closing_excuse (
    closing_id VARCHAR(36) NOT NULL REFERENCES meeting_closing (id),
    promise_id VARCHAR(36) NOT NULL,
    promise_no INTEGER NOT NULL,
    lacks      VARCHAR NOT NULL,
    reason     VARCHAR NOT NULL,
    PRIMARY KEY (closing_id, promise_id)
);

-- What the grid showed of one indicator: a line for each place, deflated, in Base64.
CREATE TABLE presented_figure (
    closing_id VARCHAR(36) NOT NULL REFERENCES meeting_closing (id),
    indicator  VARCHAR NOT NULL,
    lines      VARCHAR NOT NULL,
    PRIMARY KEY (closing_id, indicator)
);
