-- The minutes as a text: every correction is a version of its own; state: corrected, locked.
CREATE TABLE minutes_version (
    meeting_id VARCHAR(36) NOT NULL REFERENCES meeting (id),
    version_no INTEGER NOT NULL,
    state      VARCHAR(10) NOT NULL,
    body       VARCHAR NOT NULL,
    sha256     VARCHAR(64) NOT NULL,
    written_at BIGINT NOT NULL,
    written_by VARCHAR NOT NULL,
    PRIMARY KEY (meeting_id, version_no)
);

-- What was added after the minutes were locked.
CREATE TABLE minutes_addendum (
    meeting_id  VARCHAR(36) NOT NULL REFERENCES meeting (id),
    addendum_no INTEGER NOT NULL,
    body        VARCHAR NOT NULL,
    sha256      VARCHAR(64) NOT NULL,
    written_at  BIGINT NOT NULL,
    written_by  VARCHAR NOT NULL,
    PRIMARY KEY (meeting_id, addendum_no)
);
