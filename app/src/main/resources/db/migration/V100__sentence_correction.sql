-- The sentence of an indicator over the areas of a level, in somebody's own words; worked_out is what
-- Lokmin said when they were written. A row that was withdrawn holds no longer; of
-- the others the one with the highest turn_no does.
CREATE TABLE sentence_correction (
    id            VARCHAR(36) NOT NULL PRIMARY KEY,
    indicator     VARCHAR NOT NULL,
    in_period     VARCHAR(8) NOT NULL,
    level_code    VARCHAR(20) NOT NULL,
    language_code VARCHAR(2) NOT NULL,
    turn_no       INTEGER NOT NULL,
    words         VARCHAR NOT NULL,
    worked_out    VARCHAR NOT NULL,
    actor         VARCHAR NOT NULL,
    made_at       BIGINT NOT NULL,
    withdrawn_by  VARCHAR,
    withdrawn_at  BIGINT
);
CREATE INDEX sentence_correction_of ON sentence_correction (indicator, in_period);
