-- Which promise a line of the minutes became, by an id of the room that keeps promises. A promise that was taken
-- back leaves its row; the line then waits again, and becomes another.
CREATE TABLE minute_promise (
    minute_id  VARCHAR(36) NOT NULL PRIMARY KEY REFERENCES minute_line (id),
    promise_id VARCHAR(36) NOT NULL
);
