-- A reminder of one promise for one due day at one stage, prepared once. days_before is negative after the day.
CREATE TABLE promise_reminder (
    promise_id  VARCHAR(36) NOT NULL REFERENCES promise (id),
    due_on      VARCHAR(10) NOT NULL,
    days_before INTEGER NOT NULL,
    prepared_at BIGINT NOT NULL,
    prepared_by VARCHAR NOT NULL,
    sent_at     BIGINT,
    sent_by     VARCHAR NOT NULL,
    PRIMARY KEY (promise_id, due_on, days_before)
);

-- When the Puskesmas reminds; no rows: as the product proposes.
CREATE TABLE reminder_day (
    days_before INTEGER NOT NULL PRIMARY KEY
);
