-- 0013: what it takes to put back what a server lost.
-- Why: a server may come back from an old copy; its log is then numbered anew from where it parted
-- from what was read here, so others' envelopes are kept by author and not by number.

-- Places of the server's log, with its hash there: where it was read to in one go.
CREATE TABLE sync_ladder (seq INTEGER PRIMARY KEY, hash BLOB NOT NULL) STRICT;

ALTER TABLE sync_foreign RENAME TO sync_foreign_by_seq;

CREATE TABLE sync_foreign (
    device BLOB NOT NULL,
    counter INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (device, counter)
) STRICT;

INSERT OR IGNORE INTO sync_foreign (device, counter, bytes)
SELECT device, counter, bytes FROM sync_foreign_by_seq;

DROP TABLE sync_foreign_by_seq;
