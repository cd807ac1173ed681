-- Problems put to scorers, with the rule they are ranked by. closed_at: null while it is open.
CREATE TABLE scoring (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting    VARCHAR(36) NOT NULL,
    method     VARCHAR(8) NOT NULL,
    operator   VARCHAR(16) NOT NULL,
    scale      VARCHAR(5) NOT NULL,
    average    VARCHAR(6) NOT NULL,
    opened_at  BIGINT NOT NULL,
    opened_by  VARCHAR NOT NULL,
    closed_at  BIGINT,
    closed_by  VARCHAR,
    removed    INTEGER NOT NULL
);
CREATE INDEX scoring_of ON scoring (meeting);

CREATE TABLE scoring_criterion (
    scoring_id VARCHAR(36) NOT NULL REFERENCES scoring (id),
    sort_no    INTEGER NOT NULL,
    code       VARCHAR NOT NULL,
    weight     INTEGER NOT NULL,
    gate       INTEGER NOT NULL,
    PRIMARY KEY (scoring_id, sort_no)
);

-- words: what the scorers read. rank_no, total, held_back: as they were when it was closed.
CREATE TABLE scoring_problem (
    scoring_id VARCHAR(36) NOT NULL REFERENCES scoring (id),
    sort_no    INTEGER NOT NULL,
    problem_id VARCHAR(36) NOT NULL REFERENCES health_problem (id),
    words      VARCHAR NOT NULL,
    rank_no    INTEGER,
    total      DOUBLE PRECISION,
    held_back  VARCHAR NOT NULL,
    PRIMARY KEY (scoring_id, sort_no)
);

-- One score of one phone. scorer is a hash of what the phone's cookie holds: it says nothing of whose
-- phone it is.
CREATE TABLE score (
    scoring_id   VARCHAR(36) NOT NULL REFERENCES scoring (id),
    scorer       VARCHAR(64) NOT NULL,
    problem_no   INTEGER NOT NULL,
    criterion_no INTEGER NOT NULL,
    points       INTEGER NOT NULL,
    given_at     BIGINT NOT NULL,
    PRIMARY KEY (scoring_id, scorer, problem_no, criterion_no)
);

-- Hands counted in the room: how many people gave a problem so many points.
CREATE TABLE scoring_hands (
    scoring_id   VARCHAR(36) NOT NULL REFERENCES scoring (id),
    problem_no   INTEGER NOT NULL,
    criterion_no INTEGER NOT NULL,
    points       INTEGER NOT NULL,
    people       INTEGER NOT NULL,
    PRIMARY KEY (scoring_id, problem_no, criterion_no, points)
);
