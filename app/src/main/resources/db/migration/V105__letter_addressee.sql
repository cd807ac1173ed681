-- To whom a letter goes, where it does not invite to a meeting; empty: to those invited.
ALTER TABLE letter_number ADD COLUMN addressee VARCHAR DEFAULT '' NOT NULL;
