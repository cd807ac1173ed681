-- Which meeting of the year it is (rutin, pertama, kedua), and what it stands under.
ALTER TABLE meeting ADD COLUMN occasion VARCHAR(10) DEFAULT 'rutin' NOT NULL;
ALTER TABLE meeting ADD COLUMN theme VARCHAR DEFAULT '' NOT NULL;

-- What was ticked off in preparing a meeting: the last line of a point holds, earlier ones are its history.
CREATE TABLE meeting_check (
    meeting_id VARCHAR(36) NOT NULL REFERENCES meeting (id),
    change_no  INTEGER NOT NULL,
    stage      VARCHAR(10) NOT NULL,
    words      VARCHAR NOT NULL,
    done       INTEGER NOT NULL,
    at         BIGINT NOT NULL,
    actor      VARCHAR NOT NULL,
    PRIMARY KEY (meeting_id, change_no)
);

-- Another gathering on the day of a meeting (FKP, rembuk) with an agenda and papers of its own.
CREATE TABLE meeting_session (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting_id VARCHAR(36) NOT NULL REFERENCES meeting (id),
    kind       VARCHAR NOT NULL,
    begins_at  VARCHAR(5),
    removed    INTEGER NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by VARCHAR NOT NULL
);
