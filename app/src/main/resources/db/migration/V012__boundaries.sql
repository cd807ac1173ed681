-- Where a place lies on the map: its polygons, simplified for drawing. retired_by: the batch that replaced it.
-- outline: polygons by "|", rings of one by "/", corners by ";", longitude and latitude by a space.
CREATE TABLE boundary (
    id         VARCHAR(36) NOT NULL PRIMARY KEY,
    place      INTEGER NOT NULL REFERENCES place (seq),
    outline    VARCHAR NOT NULL,
    batch      INTEGER NOT NULL REFERENCES batch (seq),
    retired_by INTEGER REFERENCES batch (seq)
);

CREATE INDEX boundary_by_place ON boundary (place);
