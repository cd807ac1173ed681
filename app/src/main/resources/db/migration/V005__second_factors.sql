-- One-time codes of RFC 6238. The secret is sealed with the folder's key; a step is used once.
CREATE TABLE one_time_secret (
    account_id   VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES account (id),
    sealed       VARCHAR NOT NULL,
    made_at      BIGINT NOT NULL,
    confirmed_at BIGINT,
    last_step    BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    account_id VARCHAR(36) NOT NULL REFERENCES account (id),
    code_hash  VARCHAR(64) NOT NULL,
    used_at    BIGINT
);

CREATE INDEX recovery_code_by_account ON recovery_code (account_id);

-- Public keys of passkeys; the private ones never leave their device.
CREATE TABLE passkey (
    id              VARCHAR(36) NOT NULL PRIMARY KEY,
    account_id      VARCHAR(36) NOT NULL REFERENCES account (id),
    credential      VARCHAR NOT NULL UNIQUE,
    public_key      VARCHAR NOT NULL,
    label           VARCHAR NOT NULL,
    signature_count BIGINT NOT NULL,
    user_verified   INTEGER NOT NULL,
    transports      VARCHAR NOT NULL,
    backup_eligible INTEGER NOT NULL,
    backed_up       INTEGER NOT NULL,
    attestation     VARCHAR NOT NULL,
    client_data     VARCHAR NOT NULL,
    made_at         BIGINT NOT NULL,
    used_at         BIGINT NOT NULL,
    removed_at      BIGINT
);

CREATE INDEX passkey_by_account ON passkey (account_id);
