-- Where somebody who holds a position reads e-mail; empty for most.
ALTER TABLE position_holder ADD COLUMN email VARCHAR DEFAULT '' NOT NULL;
