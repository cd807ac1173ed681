-- The upper bound of a range target; null where the target is one number.
ALTER TABLE local_target ADD COLUMN upper_amount DOUBLE PRECISION;
