-- 0014: what became of the last meetings with the server, and what waits for the next one.
-- Why: whoever wonders whether a change has arrived looks there, also after a restart; the foot of
-- the window tells at each change how much is on this computer alone.

-- sent, received: acts; admitted: computers; put_aside: envelopes; trouble: empty = it went well
CREATE TABLE sync_meeting (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    sent INTEGER NOT NULL,
    received INTEGER NOT NULL,
    admitted INTEGER NOT NULL,
    put_aside INTEGER NOT NULL,
    trouble TEXT NOT NULL
) STRICT;

-- acts: how many it carries; oldest: stamp of the first one
ALTER TABLE sync_sent ADD COLUMN acts INTEGER NOT NULL DEFAULT 1;

ALTER TABLE sync_sent ADD COLUMN oldest INTEGER NOT NULL DEFAULT 0;

-- Which envelopes the server has not is asked at each change.
CREATE INDEX sync_sent_waiting ON sync_sent (counter) WHERE acknowledged = 0;
