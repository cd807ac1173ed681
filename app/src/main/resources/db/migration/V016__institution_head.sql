-- Who heads the Puskesmas, as letters name them; empty where it was not told.
ALTER TABLE institution ADD COLUMN head_name VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE institution ADD COLUMN head_nip VARCHAR DEFAULT '' NOT NULL;
