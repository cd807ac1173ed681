-- A promise that a list brought and that was taken back stays, marked with the batch that took it back.
ALTER TABLE promise ADD COLUMN created_batch INTEGER;
ALTER TABLE promise ADD COLUMN removed_batch INTEGER;

CREATE INDEX promise_change_by_batch ON promise_change (batch);
