-- Of the writes counted, those that a figure may be worked out from.
ALTER TABLE storage_revision ADD COLUMN figures BIGINT DEFAULT 0 NOT NULL;
