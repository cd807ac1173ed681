-- Somebody who came to a meeting. device: hash of what the phone keeps, so that it arrives once;
-- null where nobody's phone did it. stroke: the signature, see the class Signature; empty where on paper.
CREATE TABLE arrival (
    id           VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting_id   VARCHAR(36) NOT NULL REFERENCES meeting (id),
    device       VARCHAR(64),
    way          VARCHAR(8) NOT NULL,
    full_name    VARCHAR NOT NULL,
    position     VARCHAR NOT NULL,
    sector       VARCHAR NOT NULL,
    standing_for VARCHAR NOT NULL,
    stroke       VARCHAR NOT NULL,
    arrived_at   BIGINT NOT NULL,
    noted_by     VARCHAR NOT NULL,
    changed_at   BIGINT NOT NULL,
    changed_by   VARCHAR NOT NULL,
    changed_in   BIGINT NOT NULL,
    removed      INTEGER NOT NULL
);
CREATE UNIQUE INDEX arrival_once_a_device ON arrival (meeting_id, device);

-- What was corrected: field by field.
CREATE TABLE arrival_change (
    arrival_id VARCHAR(36) NOT NULL REFERENCES arrival (id),
    change_no  INTEGER NOT NULL,
    at         BIGINT NOT NULL,
    actor      VARCHAR NOT NULL,
    field      VARCHAR NOT NULL,
    was        VARCHAR NOT NULL,
    became     VARCHAR NOT NULL,
    PRIMARY KEY (arrival_id, change_no)
);
