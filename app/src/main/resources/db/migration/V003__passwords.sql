-- A password that somebody else handed out is changed at the first sign-in.
ALTER TABLE account ADD COLUMN must_change INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE account ADD COLUMN password_at BIGINT;

-- Attempts that failed since the last one that did not, by the hash of a typed name or of an address.
CREATE TABLE sign_in_failure (
    door         VARCHAR(72) NOT NULL PRIMARY KEY,
    failures     INTEGER NOT NULL,
    last_at      BIGINT NOT NULL,
    closed_until BIGINT NOT NULL
);
