-- Somebody invited to a meeting, by position: title and sector as they were then.
CREATE TABLE invitee (
    id          VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting_id  VARCHAR(36) NOT NULL REFERENCES meeting (id),
    position_id VARCHAR(36) NOT NULL REFERENCES people_position (id),
    title       VARCHAR NOT NULL,
    sector      VARCHAR NOT NULL,
    sort_no     INTEGER NOT NULL,
    reached_how VARCHAR(20) NOT NULL,
    answer      VARCHAR(20) NOT NULL,
    deputy      VARCHAR NOT NULL,
    note        VARCHAR NOT NULL,
    answered_at BIGINT,
    removed     INTEGER NOT NULL,
    UNIQUE (meeting_id, position_id)
);

CREATE TABLE invitee_change (
    invitee_id VARCHAR(36) NOT NULL REFERENCES invitee (id),
    change_no  INTEGER NOT NULL,
    at         BIGINT NOT NULL,
    actor      VARCHAR NOT NULL,
    field      VARCHAR NOT NULL,
    was        VARCHAR NOT NULL,
    became     VARCHAR NOT NULL,
    batch      INTEGER NOT NULL REFERENCES batch (seq),
    PRIMARY KEY (invitee_id, change_no)
);

CREATE INDEX invitee_change_by_batch ON invitee_change (batch);

-- The letter registers of the two offices. A number is given once a year; one that is not used stays, void.
CREATE TABLE letter_number (
    issuer      VARCHAR(20) NOT NULL,
    letter_year INTEGER NOT NULL,
    letter_no   INTEGER NOT NULL,
    meeting_id  VARCHAR(36) REFERENCES meeting (id),
    written     VARCHAR NOT NULL,
    matter      VARCHAR NOT NULL,
    dated_on    VARCHAR(10) NOT NULL,
    void        INTEGER NOT NULL,
    changed_at  BIGINT NOT NULL,
    changed_by  VARCHAR NOT NULL,
    PRIMARY KEY (issuer, letter_year, letter_no)
);
