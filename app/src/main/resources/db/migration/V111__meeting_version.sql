-- How often a meeting was changed: calendars follow an event only to a higher number (RFC 5545, SEQUENCE).
ALTER TABLE meeting ADD COLUMN version INTEGER DEFAULT 0 NOT NULL;
