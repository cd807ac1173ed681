-- The room of a meeting while it is held. scene, scene_of: what its screen shows.
-- pin: typed by phones whose camera fails; holds while closed_at is null.
CREATE TABLE meeting_room (
    meeting_id VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES meeting (id),
    opened_at  BIGINT NOT NULL,
    opened_by  VARCHAR NOT NULL,
    closed_at  BIGINT,
    pin        VARCHAR(6) NOT NULL,
    scene      VARCHAR(12) NOT NULL,
    scene_of   VARCHAR NOT NULL
);

-- The agenda as it runs. spent: milliseconds without those since running_since.
CREATE TABLE meeting_room_item (
    meeting_id    VARCHAR(36) NOT NULL REFERENCES meeting (id),
    item_no       INTEGER NOT NULL,
    minutes       INTEGER NOT NULL,
    what          VARCHAR NOT NULL,
    who           VARCHAR NOT NULL,
    spent         BIGINT NOT NULL,
    running_since BIGINT,
    is_now        INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, item_no)
);

-- A photo of the meeting, made smaller and rid of where and with what it was taken.
CREATE TABLE meeting_photo (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting_id VARCHAR(36) NOT NULL REFERENCES meeting (id),
    caption    VARCHAR NOT NULL,
    width      INTEGER NOT NULL,
    height     INTEGER NOT NULL,
    picture    BYTEA NOT NULL,
    added_at   BIGINT NOT NULL,
    added_by   VARCHAR NOT NULL,
    changed_at BIGINT NOT NULL,
    changed_by VARCHAR NOT NULL,
    removed    INTEGER NOT NULL
);
CREATE INDEX meeting_photo_of_meeting ON meeting_photo (meeting_id, added_at);
