-- 0011: how a profile comes into a space, and how the space comes to it.
-- Why: the secret of an invitation is needed once more when its answer is opened; what was there
-- before the founding travels as a snapshot, which may be broken off.

-- Invitations that this computer has laid down and nobody has taken up yet.
-- made, expires: ms since 1970; role: number of core/protocol/chain_entry.h
CREATE TABLE sync_invite (
    id BLOB PRIMARY KEY,
    secret BLOB NOT NULL,
    role INTEGER NOT NULL,
    made INTEGER NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- snapshot_due: 1 = what is here must still be given to the server as a whole
ALTER TABLE sync_space ADD COLUMN snapshot_due INTEGER NOT NULL DEFAULT 0;

-- began: 1 = the snapshot of the others was taken in, or there was none
ALTER TABLE sync_space ADD COLUMN began INTEGER NOT NULL DEFAULT 0;
