-- 0005: consents as a ledger: nothing in it is ever changed, a withdrawal is a new line.
-- Source: EU 2016/679, art. 7(1): who, which purpose, which wording, when, how.

-- purpose: codes of core/domain/consent.h; version counts up per purpose and language
CREATE TABLE consent_text (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    purpose TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    language TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    valid_from TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- act: given | refused | withdrawn; way: paper | spoken | screen
-- happened_at: UTC; valid_until: last day; member_id: who recorded it
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    purpose TEXT NOT NULL DEFAULT '',
    act TEXT NOT NULL DEFAULT 'given',
    consent_text_id INTEGER REFERENCES consent_text (id),
    language TEXT NOT NULL DEFAULT '',
    way TEXT NOT NULL DEFAULT '',
    witness TEXT NOT NULL DEFAULT '',
    paper_number TEXT NOT NULL DEFAULT '',
    happened_at TEXT,
    valid_until TEXT,
    member_id INTEGER REFERENCES member (id),
    note TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX consent_of ON consent (person_id, purpose);
