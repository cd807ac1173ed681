-- What was added to the problems of a meeting after they were locked.
CREATE TABLE problem_addendum (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting_id VARCHAR(36) NOT NULL,
    words      VARCHAR NOT NULL,
    at         BIGINT NOT NULL,
    actor      VARCHAR NOT NULL,
    removed    INTEGER NOT NULL
);

CREATE INDEX problem_addendum_by_meeting ON problem_addendum (meeting_id);
