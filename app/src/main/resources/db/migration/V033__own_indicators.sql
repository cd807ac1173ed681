-- Every change of an indicator that was added by the form, with the texts of its two files before
-- and after; an empty text is a file that was not there.
CREATE TABLE own_indicator_change (
    id               VARCHAR(36) NOT NULL PRIMARY KEY,
    folder           VARCHAR NOT NULL,
    code             VARCHAR NOT NULL,
    actor            VARCHAR NOT NULL,
    made_at          BIGINT NOT NULL,
    act              VARCHAR(10) NOT NULL,
    indicator_before VARCHAR NOT NULL,
    elements_before  VARCHAR NOT NULL,
    indicator_after  VARCHAR NOT NULL,
    elements_after   VARCHAR NOT NULL
);

CREATE INDEX own_indicator_change_by_code ON own_indicator_change (code);
