-- 0012: fields that two computers changed without knowing of each other.
-- Why: the later change stands; whoever looks sees the other one too, and can take it with one key.
-- tab, col: numbers of the schema registry; row: local id
-- kept_*, other_*: whose change it is: stamp, and local keys of the computer and the member
-- subject: to whom or what the row belongs, as its act called it

CREATE TABLE sync_conflict (
    id INTEGER PRIMARY KEY,
    tab INTEGER NOT NULL,
    row INTEGER NOT NULL,
    col INTEGER NOT NULL,
    kept_stamp INTEGER NOT NULL,
    kept_device INTEGER NOT NULL,
    kept_member INTEGER,
    other ANY,
    other_stamp INTEGER NOT NULL,
    other_device INTEGER NOT NULL,
    other_member INTEGER,
    subject TEXT NOT NULL,
    UNIQUE (tab, row, col)
) STRICT;
