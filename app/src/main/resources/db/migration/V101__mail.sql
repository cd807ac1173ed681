-- How e-mail leaves: one row, or none where it never did. The password is sealed with the folder's key.
CREATE TABLE mail_server (
    one             INTEGER NOT NULL PRIMARY KEY,
    is_on           INTEGER NOT NULL,
    host            VARCHAR NOT NULL,
    port            INTEGER NOT NULL,
    security        VARCHAR(10) NOT NULL,
    sign_in_name    VARCHAR NOT NULL,
    sealed_password VARCHAR NOT NULL,
    sender          VARCHAR NOT NULL,
    reminds_itself  INTEGER NOT NULL,
    changed_at      BIGINT NOT NULL,
    changed_by      VARCHAR NOT NULL
);

-- A letter that goes out by e-mail, once by its key. sealed holds address and words until it is sent, then nothing.
CREATE TABLE mail_letter (
    letter_key VARCHAR NOT NULL PRIMARY KEY,
    bundle     VARCHAR NOT NULL,
    posted_no  BIGINT NOT NULL,
    sealed     VARCHAR NOT NULL,
    state      VARCHAR(10) NOT NULL,
    trouble    VARCHAR(12) NOT NULL,
    tries      INTEGER NOT NULL,
    posted_at  BIGINT NOT NULL,
    posted_by  VARCHAR NOT NULL,
    changed_at BIGINT NOT NULL
);

CREATE INDEX mail_letter_by_bundle ON mail_letter (bundle);
CREATE INDEX mail_letter_by_state ON mail_letter (state, posted_no);
