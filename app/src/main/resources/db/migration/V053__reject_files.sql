-- The workbook of rejected rows in the folder "ditolak"; null where none was rejected.
ALTER TABLE import_file ADD COLUMN reject_file VARCHAR;
