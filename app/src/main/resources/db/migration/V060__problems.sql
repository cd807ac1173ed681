-- A problem that a meeting weighs. meeting is known here by its id only. figure, value_then,
-- target_then, gap_people: what the grid showed when it was picked. removed: 1 where it was dropped.
CREATE TABLE health_problem (
    id          VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting     VARCHAR(36) NOT NULL,
    in_period   VARCHAR(8) NOT NULL,
    problem_no  INTEGER NOT NULL,
    statement   VARCHAR NOT NULL,
    indicator   VARCHAR NOT NULL,
    place_code  VARCHAR NOT NULL,
    figure      VARCHAR NOT NULL,
    value_then  DOUBLE PRECISION,
    target_then DOUBLE PRECISION,
    unit        VARCHAR NOT NULL,
    gap_people  BIGINT,
    removed     INTEGER NOT NULL,
    batch       INTEGER NOT NULL REFERENCES batch (seq)
);
CREATE INDEX health_problem_of ON health_problem (meeting);
CREATE INDEX health_problem_over ON health_problem (in_period);

-- Why: a cause of the problem itself lies on a bone of the fishbone; one with a because_of answers
-- "why?" of another.
CREATE TABLE problem_cause (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    problem_id VARCHAR(36) NOT NULL REFERENCES health_problem (id),
    branch     VARCHAR(12) NOT NULL,
    because_of VARCHAR(36) REFERENCES problem_cause (id),
    words      VARCHAR NOT NULL,
    removed    INTEGER NOT NULL,
    batch      INTEGER NOT NULL REFERENCES batch (seq)
);
CREATE INDEX problem_cause_of ON problem_cause (problem_id);

-- What could be done. promise: the promise it became, by an id of the room that keeps promises.
CREATE TABLE problem_alternative (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    problem_id VARCHAR(36) NOT NULL REFERENCES health_problem (id),
    cause_id   VARCHAR(36) REFERENCES problem_cause (id),
    words      VARCHAR NOT NULL,
    aim        VARCHAR NOT NULL,
    chosen     INTEGER NOT NULL,
    promise    VARCHAR NOT NULL,
    removed    INTEGER NOT NULL,
    batch      INTEGER NOT NULL REFERENCES batch (seq)
);
CREATE INDEX problem_alternative_of ON problem_alternative (problem_id);

-- What changed in any of the three.
CREATE TABLE problem_change (
    thing_id  VARCHAR(36) NOT NULL,
    change_no INTEGER NOT NULL,
    at        BIGINT NOT NULL,
    actor     VARCHAR NOT NULL,
    field     VARCHAR NOT NULL,
    was       VARCHAR NOT NULL,
    became    VARCHAR NOT NULL,
    batch     INTEGER NOT NULL REFERENCES batch (seq),
    PRIMARY KEY (thing_id, change_no)
);
CREATE INDEX problem_change_by_batch ON problem_change (batch);
