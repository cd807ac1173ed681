-- The areas that somebody of the staff looks after; a village stands for everything inside it.
CREATE TABLE position_area (
    position_id VARCHAR(36) NOT NULL REFERENCES people_position (id),
    place       INTEGER NOT NULL REFERENCES place (seq),
    batch       INTEGER NOT NULL REFERENCES batch (seq),
    PRIMARY KEY (position_id, place)
);
