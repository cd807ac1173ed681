-- A position that a list brought and that was taken back stays, marked with the batch that took it back.
ALTER TABLE people_position ADD COLUMN created_batch INTEGER;
ALTER TABLE people_position ADD COLUMN removed_batch INTEGER;

-- What changed in a position and who held it, from what to what.
CREATE TABLE position_change (
    position_id VARCHAR(36) NOT NULL REFERENCES people_position (id),
    change_no   INTEGER NOT NULL,
    at          BIGINT NOT NULL,
    actor       VARCHAR NOT NULL,
    field       VARCHAR NOT NULL,
    was         VARCHAR NOT NULL,
    became      VARCHAR NOT NULL,
    batch       INTEGER NOT NULL REFERENCES batch (seq),
    PRIMARY KEY (position_id, change_no)
);

CREATE INDEX position_change_by_batch ON position_change (batch);
