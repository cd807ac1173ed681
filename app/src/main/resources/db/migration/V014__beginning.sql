-- What was typed on the way through the first-run wizard, until it is finished. No password is ever kept here.
CREATE TABLE beginning_answer (
    question VARCHAR NOT NULL PRIMARY KEY,
    answer   VARCHAR NOT NULL
);
