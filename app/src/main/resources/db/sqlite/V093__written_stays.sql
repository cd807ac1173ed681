-- What was presented, written into the minutes or signed is never rewritten: the database refuses.
CREATE TRIGGER presented_figure_unchanged BEFORE UPDATE ON presented_figure
BEGIN SELECT RAISE(ABORT, 'presented figures stay as they were'); END;
CREATE TRIGGER presented_figure_kept BEFORE DELETE ON presented_figure
BEGIN SELECT RAISE(ABORT, 'presented figures stay as they were'); END;

CREATE TRIGGER minutes_version_unchanged BEFORE UPDATE ON minutes_version
BEGIN SELECT RAISE(ABORT, 'a version of the minutes is not rewritten'); END;
CREATE TRIGGER minutes_version_kept BEFORE DELETE ON minutes_version
BEGIN SELECT RAISE(ABORT, 'a version of the minutes is not rewritten'); END;
CREATE TRIGGER minutes_version_locked BEFORE INSERT ON minutes_version
WHEN EXISTS (SELECT 1 FROM minutes_version WHERE meeting_id = NEW.meeting_id AND state = 'locked')
BEGIN SELECT RAISE(ABORT, 'the minutes are locked'); END;

CREATE TRIGGER minutes_addendum_unchanged BEFORE UPDATE ON minutes_addendum
BEGIN SELECT RAISE(ABORT, 'an addendum is not rewritten'); END;
CREATE TRIGGER minutes_addendum_kept BEFORE DELETE ON minutes_addendum
BEGIN SELECT RAISE(ABORT, 'an addendum is not rewritten'); END;

CREATE TRIGGER commitment_unchanged BEFORE UPDATE ON commitment
BEGIN SELECT RAISE(ABORT, 'a sheet to sign is not rewritten'); END;
CREATE TRIGGER commitment_kept BEFORE DELETE ON commitment
BEGIN SELECT RAISE(ABORT, 'a sheet to sign is not rewritten'); END;
