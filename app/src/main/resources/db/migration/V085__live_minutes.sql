-- Counted up by every change in the room of a meeting, in the same transaction.
CREATE TABLE room_revision (
    meeting_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES meeting (id),
    revision   BIGINT NOT NULL
);

-- A line of the minutes. id: made where it is typed, so that sending it twice stores it once.
-- revision: counted up by every change of the line; changed_in: the room's revision of its last change.
-- sent_from, sent_turn: the window that sent it last, and which of that window's sends it was.
CREATE TABLE minute_line (
    id          VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting_id  VARCHAR(36) NOT NULL REFERENCES meeting (id),
    sort_no     INTEGER NOT NULL,
    kind        VARCHAR(12) NOT NULL,
    words       VARCHAR NOT NULL,
    agenda_item INTEGER NOT NULL,
    revision    INTEGER NOT NULL,
    changed_in  BIGINT NOT NULL,
    sent_from   VARCHAR(36) NOT NULL,
    sent_turn   INTEGER NOT NULL,
    typed_by    VARCHAR NOT NULL,
    typed_at    BIGINT NOT NULL,
    changed_by  VARCHAR NOT NULL,
    changed_at  BIGINT NOT NULL,
    removed     INTEGER NOT NULL
);
CREATE INDEX minute_line_of_meeting ON minute_line (meeting_id, changed_in);

-- What a line was before: one row a field for a stretch of typing by one person.
CREATE TABLE minute_line_change (
    line_id   VARCHAR(36) NOT NULL REFERENCES minute_line (id),
    change_no INTEGER NOT NULL,
    at        BIGINT NOT NULL,
    actor     VARCHAR NOT NULL,
    field     VARCHAR NOT NULL,
    was       VARCHAR NOT NULL,
    became    VARCHAR NOT NULL,
    PRIMARY KEY (line_id, change_no)
);
