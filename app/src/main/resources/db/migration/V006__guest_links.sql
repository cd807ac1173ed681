-- The live link to one thing is looked for before another is made.
CREATE INDEX guest_link_by_thing ON guest_link (opens, opens_id);
