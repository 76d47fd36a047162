-- 0009: what sync needs of every row and act.
-- Why: the columns clk, cdev and cex, the clock of a row, are added to every shared table from the
-- schema registry (row_stamping.cpp), so that a later table has them by being registered.

-- device: local key of whoever did it; 1 = this computer
-- envelope: the counter of the envelope that carries an act of this computer; NULL: in none yet
ALTER TABLE act ADD COLUMN envelope INTEGER;

CREATE INDEX act_by_stamp ON act (stamp);

CREATE INDEX act_unsent ON act (id) WHERE envelope IS NULL AND device_id = 1;

-- seen: the greatest stamp that ever came from another computer; ours are greater
ALTER TABLE capture ADD COLUMN seen INTEGER NOT NULL DEFAULT 0;

CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;

-- Values of tables and columns that this Kaasa does not know: a newer one, which does, finds them here.
-- tab, col: numbers of the registry, perhaps of a newer Kaasa; row: uid, or the three of attendance
-- value: CBOR; device: uid
CREATE TABLE sync_waiting (
    tab INTEGER NOT NULL,
    row BLOB NOT NULL,
    col INTEGER NOT NULL,
    stamp INTEGER NOT NULL,
    device BLOB NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (tab, row, col)
) STRICT, WITHOUT ROWID;
