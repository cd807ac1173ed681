-- What was presented, written into the minutes or signed is never rewritten: the database refuses.
CREATE FUNCTION written_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is not rewritten', TG_TABLE_NAME;
END $$;

CREATE FUNCTION locked_minutes_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM minutes_version
               WHERE meeting_id = NEW.meeting_id AND state = 'locked') THEN
        RAISE EXCEPTION 'the minutes are locked';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER presented_figure_stays BEFORE UPDATE OR DELETE ON presented_figure
    FOR EACH ROW EXECUTE FUNCTION written_stays();
CREATE TRIGGER minutes_version_stays BEFORE UPDATE OR DELETE ON minutes_version
    FOR EACH ROW EXECUTE FUNCTION written_stays();
CREATE TRIGGER minutes_version_locked BEFORE INSERT ON minutes_version
    FOR EACH ROW EXECUTE FUNCTION locked_minutes_stay();
CREATE TRIGGER minutes_addendum_stays BEFORE UPDATE OR DELETE ON minutes_addendum
    FOR EACH ROW EXECUTE FUNCTION written_stays();
CREATE TRIGGER commitment_stays BEFORE UPDATE OR DELETE ON commitment
    FOR EACH ROW EXECUTE FUNCTION written_stays();
