-- A meeting: what kind, over which period, and when and where it is held (both may still be open).
CREATE TABLE meeting (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    kind       VARCHAR NOT NULL,
    period     VARCHAR NOT NULL,
    held_on    VARCHAR(10),
    begins_at  VARCHAR(5),
    venue      VARCHAR NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by VARCHAR NOT NULL,
    UNIQUE (kind, period)
);
