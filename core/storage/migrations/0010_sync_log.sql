-- 0010: the space that this profile belongs to, and what travels between its computers.
-- Why: what is sealed must go out with the same bytes however often the way is cut, and what others
-- wrote is kept for a while, so that any member can give it back to a server that lost it.

-- seq, hash: how far the server's log was read, and its hash there
CREATE TABLE sync_space (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    space BLOB NOT NULL,
    seq INTEGER NOT NULL DEFAULT 0,
    hash BLOB NOT NULL
) STRICT;

-- Signed entries of the chain of members, checked from the first one on.
CREATE TABLE sync_chain (n INTEGER PRIMARY KEY, entry BLOB NOT NULL) STRICT;

-- This computer's envelopes; acknowledged: the server has it
CREATE TABLE sync_sent (
    counter INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL,
    acknowledged INTEGER NOT NULL DEFAULT 0
) STRICT;

-- How far each other computer's envelopes were taken in; hash: of the last one
CREATE TABLE sync_taken (
    device BLOB PRIMARY KEY,
    counter INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Others' envelopes as they came.
CREATE TABLE sync_foreign (
    seq INTEGER PRIMARY KEY,
    device BLOB NOT NULL,
    counter INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

-- Envelopes that could not be taken in; reason: a code of core/sync/intake.h
CREATE TABLE sync_quarantine (
    hash BLOB PRIMARY KEY,
    device BLOB NOT NULL,
    counter INTEGER NOT NULL,
    reason TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
