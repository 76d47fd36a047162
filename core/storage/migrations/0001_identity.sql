-- 0001: who works here, on which computer, and what they set.
-- Why: every row and every change names a member and a device from the first day, so that a later
-- sync rewrites nothing. `device`, `secret` and `local_setting` never leave this computer.

-- uid: BLAKE2b-128 of the device's Ed25519 public key; id 1 = this computer
-- prefix: begins every number printed by this computer ("R3-0042")
CREATE TABLE device (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE secret (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE local_setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- role: staff | desk
CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'staff',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- uid derived from key
CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    key TEXT NOT NULL DEFAULT '',
    value TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
