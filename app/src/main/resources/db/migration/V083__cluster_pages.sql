-- What a cluster hands in before a meeting (pra-lokmin), by a day; one page a cluster.
CREATE TABLE cluster_page (
    id           VARCHAR(36) NOT NULL PRIMARY KEY,
    meeting_id   VARCHAR(36) NOT NULL REFERENCES meeting (id),
    cluster      VARCHAR(10) NOT NULL,
    due_on       VARCHAR(10) NOT NULL,
    met_on       VARCHAR(10),
    attendance   INTEGER NOT NULL,
    topics       VARCHAR NOT NULL,
    handed_in_at BIGINT,
    handed_in_by VARCHAR NOT NULL,
    UNIQUE (meeting_id, cluster)
);

-- Cause and draft plan for one indicator.
CREATE TABLE cluster_line (
    page_id   VARCHAR(36) NOT NULL REFERENCES cluster_page (id),
    indicator VARCHAR NOT NULL,
    cause     VARCHAR NOT NULL,
    plan      VARCHAR NOT NULL,
    PRIMARY KEY (page_id, indicator)
);

CREATE TABLE cluster_change (
    page_id   VARCHAR(36) NOT NULL REFERENCES cluster_page (id),
    change_no INTEGER NOT NULL,
    at        BIGINT NOT NULL,
    actor     VARCHAR NOT NULL,
    field     VARCHAR NOT NULL,
    was       VARCHAR NOT NULL,
    became    VARCHAR NOT NULL,
    PRIMARY KEY (page_id, change_no)
);
