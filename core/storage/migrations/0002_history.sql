-- 0002: what was changed, when and by whom; the base of History and Undo.
-- Why: local to each computer, written by triggers (made from the schema registry), so that no
-- service can forget it and a write by another tool is recorded too.

-- stamp: 48 bits milliseconds since 1970, 16 bits counter; at: UTC
-- kind: what was done ("attendance.mark"), subject: to whom or what, as it was called then
-- undoes, undone_by: acts; batch_id: acts of one import
CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    stamp INTEGER NOT NULL,
    at TEXT NOT NULL,
    member_id INTEGER,
    device_id INTEGER,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    batch_id INTEGER,
    undoes INTEGER,
    undone_by INTEGER
) STRICT;

CREATE INDEX act_by_batch ON act (batch_id) WHERE batch_id IS NOT NULL;

-- tab, col: numbers of the schema registry; col 0 = the row was made
-- key1: local id of the row; attendance: session, person, device
-- person_id, event_id: whose history shows the change
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    act_id INTEGER,
    tab INTEGER NOT NULL,
    key1 INTEGER NOT NULL,
    key2 INTEGER NOT NULL DEFAULT 0,
    key3 INTEGER NOT NULL DEFAULT 0,
    col INTEGER NOT NULL,
    old ANY,
    new ANY,
    person_id INTEGER,
    event_id INTEGER
) STRICT;

CREATE INDEX change_by_act ON change (act_id);

CREATE INDEX change_by_person ON change (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX change_by_event ON change (event_id) WHERE event_id IS NOT NULL;

-- act_id: the act under way; NULL while another tool writes; silent: 1 = bulk samples, no history
CREATE TABLE capture (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    act_id INTEGER,
    silent INTEGER NOT NULL DEFAULT 0
) STRICT;

INSERT INTO capture (id) VALUES (1);

-- people whose derived rows (names, search keys, sort keys) must be made again
CREATE TABLE dirty_person (person_id INTEGER PRIMARY KEY) STRICT;
