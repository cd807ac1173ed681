-- By what the key is known that sealed this register: a number made with the key, which does not tell it. One row.
CREATE TABLE register_key (
    one  INTEGER NOT NULL PRIMARY KEY,
    mark VARCHAR NOT NULL
);
