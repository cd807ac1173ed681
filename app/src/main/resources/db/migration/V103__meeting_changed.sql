-- Why a meeting is not held after all; empty: it stands.
ALTER TABLE meeting ADD COLUMN called_off VARCHAR DEFAULT '' NOT NULL;

-- What moved a planned meeting: batal (called off) or undur (to another day), and what was taken back again.
CREATE TABLE meeting_move (
    meeting_id VARCHAR(36) NOT NULL REFERENCES meeting (id),
    move_no    INTEGER NOT NULL,
    act        VARCHAR(10) NOT NULL,
    reason     VARCHAR NOT NULL,
    was_on     VARCHAR(10),
    was_at     VARCHAR(5),
    was_off    VARCHAR NOT NULL,
    became_on  VARCHAR(10),
    became_at  VARCHAR(5),
    undone     INTEGER NOT NULL,
    at         BIGINT NOT NULL,
    actor      VARCHAR NOT NULL,
    PRIMARY KEY (meeting_id, move_no)
);
