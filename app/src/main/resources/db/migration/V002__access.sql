CREATE TABLE account (
    id            VARCHAR(36) NOT NULL PRIMARY KEY,
    sign_in       VARCHAR NOT NULL UNIQUE,
    shown_as      VARCHAR NOT NULL,
    password_hash VARCHAR,
    created_at    BIGINT NOT NULL,
    disabled_at   BIGINT
);

-- One row a role and area; without an area the role holds everywhere.
CREATE TABLE account_role (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    account_id VARCHAR(36) NOT NULL REFERENCES account (id),
    role       VARCHAR NOT NULL,
    area_code  VARCHAR,
    granted_at BIGINT NOT NULL,
    revoked_at BIGINT
);

CREATE INDEX account_role_by_account ON account_role (account_id);

-- Only the hash of the 128-bit secret is kept: a stolen database opens no link.
CREATE TABLE guest_link (
    id          VARCHAR(36) NOT NULL PRIMARY KEY,
    secret_hash VARCHAR(64) NOT NULL UNIQUE,
    opens       VARCHAR NOT NULL,
    opens_id    VARCHAR NOT NULL,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    revoked_at  BIGINT
);

-- Who changed what; each row's hash covers the one before it.
CREATE TABLE audit_entry (
    seq       INTEGER NOT NULL PRIMARY KEY,
    at        BIGINT NOT NULL,
    actor     VARCHAR NOT NULL,
    act       VARCHAR NOT NULL,
    subject   VARCHAR NOT NULL,
    detail    VARCHAR NOT NULL,
    previous  VARCHAR(64) NOT NULL,
    hash      VARCHAR(64) NOT NULL
);
