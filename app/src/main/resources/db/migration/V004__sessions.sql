-- Who is signed in, on which device. Only the hash of the cookie is kept: a stolen database opens no session.
CREATE TABLE access_session (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    token_hash VARCHAR(64) NOT NULL UNIQUE,
    account_id VARCHAR(36) NOT NULL REFERENCES account (id),
    device     VARCHAR NOT NULL,
    address    VARCHAR NOT NULL,
    began_at   BIGINT NOT NULL,
    seen_at    BIGINT NOT NULL,
    awaits     VARCHAR,
    ended_at   BIGINT
);

CREATE INDEX access_session_by_account ON access_session (account_id);
