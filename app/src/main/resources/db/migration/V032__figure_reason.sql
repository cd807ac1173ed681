-- Why a figure is right although it is unusual; it holds as long as the cell holds that figure.
CREATE TABLE figure_reason (
    element  INTEGER NOT NULL,
    place    INTEGER NOT NULL,
    in_month INTEGER NOT NULL,
    batch    INTEGER NOT NULL REFERENCES batch (seq),
    state    INTEGER NOT NULL,
    amount   DOUBLE PRECISION,
    reason   VARCHAR NOT NULL,
    PRIMARY KEY (element, place, in_month, batch)
);

-- Whoever types into a sheet is asked at every stroke whether they wrote to it a moment ago.
CREATE INDEX batch_by_time ON batch (made_at);
