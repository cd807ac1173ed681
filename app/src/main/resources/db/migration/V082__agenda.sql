-- The points of an agenda once somebody touched it; before that it is proposed anew each time.
-- session: another gathering of the day, empty for the meeting itself. source and reference say what fills a point.
CREATE TABLE agenda_point (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting_id VARCHAR(36) NOT NULL REFERENCES meeting (id),
    session    VARCHAR(36) NOT NULL,
    sort_no    INTEGER NOT NULL,
    minutes    INTEGER NOT NULL,
    what       VARCHAR NOT NULL,
    who        VARCHAR NOT NULL,
    source     VARCHAR(20) NOT NULL,
    reference  VARCHAR NOT NULL,
    state      VARCHAR(20) NOT NULL
);

CREATE INDEX agenda_point_by_meeting ON agenda_point (meeting_id);

CREATE TABLE agenda_change (
    point_id  VARCHAR(36) NOT NULL REFERENCES agenda_point (id),
    change_no INTEGER NOT NULL,
    at        BIGINT NOT NULL,
    actor     VARCHAR NOT NULL,
    field     VARCHAR NOT NULL,
    was       VARCHAR NOT NULL,
    became    VARCHAR NOT NULL,
    batch     INTEGER NOT NULL REFERENCES batch (seq),
    PRIMARY KEY (point_id, change_no)
);

CREATE INDEX agenda_change_by_batch ON agenda_change (batch);
