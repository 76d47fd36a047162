-- 0011: invitations that this computer has laid down and nobody has taken up yet.
-- Why: the secret of the code is needed once more, when the invited computer's answer is opened.
-- made, expires: ms since 1970; role: number of core/protocol/chain_entry.h

CREATE TABLE sync_invite (
    id BLOB PRIMARY KEY,
    secret BLOB NOT NULL,
    role INTEGER NOT NULL,
    made INTEGER NOT NULL,
    expires INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
