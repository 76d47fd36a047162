-- 0004: people. One table of people; what they are (participant, volunteer …) are dated roles.

-- photo: '' | yes | no; contact_later: '' | yes | no
-- needs_completion: 1 = came through the door, details to follow
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    how_to_address TEXT NOT NULL DEFAULT '',
    birth_date TEXT,
    birth_year INTEGER,
    country TEXT NOT NULL DEFAULT '',
    municipality TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    photo TEXT NOT NULL DEFAULT '',
    contact_later TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    needs_completion INTEGER NOT NULL DEFAULT 0,
    merged_into INTEGER REFERENCES person (id),
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- erased people: nothing but the name of the row and when
CREATE TABLE erased (
    uid BLOB PRIMARY KEY,
    stamp INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- form: document | original | cyrillic | called
CREATE TABLE person_name (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    form TEXT NOT NULL DEFAULT 'document',
    given TEXT NOT NULL DEFAULT '',
    family TEXT NOT NULL DEFAULT '',
    patronymic TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX person_name_of ON person_name (person_id);

-- language: ISO 639; level: unknown | a1 … c2 | native; preferred: 1 = speak this one with her; uid derived from person and language
CREATE TABLE person_language (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    language TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT 'unknown',
    preferred INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX person_language_of ON person_language (person_id);

-- kind: phone | email | messenger | address; typed: as written; normal: E.164, or the address in lower case
CREATE TABLE person_contact (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    kind TEXT NOT NULL DEFAULT 'phone',
    typed TEXT NOT NULL DEFAULT '',
    normal TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX person_contact_of ON person_contact (person_id);

CREATE INDEX person_contact_by_normal ON person_contact (normal);

-- number: 20 digits, 18 random and 2 check (ISO 7064 MOD 97-10); a lost card is revoked, not deleted
CREATE TABLE person_badge (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    number TEXT NOT NULL DEFAULT '',
    issued_at TEXT,
    revoked_at TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX person_badge_of ON person_badge (person_id);

CREATE INDEX person_badge_by_number ON person_badge (number);

-- space local: personal codes stay on this computer unless the project needs them
-- country: LV | EE; verdict: valid | valid_warn | invalid_checksum; one person may have two over time
CREATE TABLE person_code (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    country TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    verdict TEXT NOT NULL DEFAULT '',
    document_seen INTEGER NOT NULL DEFAULT 0,
    since TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX person_code_of ON person_code (person_id);

CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- there is no head of a household; a person may be in two; since, until: days
CREATE TABLE household_member (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    household_id INTEGER REFERENCES household (id),
    person_id INTEGER REFERENCES person (id),
    relation TEXT NOT NULL DEFAULT '',
    since TEXT,
    until TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX household_member_of ON household_member (household_id);

CREATE INDEX household_of_person ON household_member (person_id);

-- a child who comes along, counted without being a participant
-- age_band: 0-2 | 3-6 | 7-12 | 13-17 | '' ; birth_year instead when known
CREATE TABLE companion (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    name TEXT NOT NULL DEFAULT '',
    age_band TEXT NOT NULL DEFAULT '',
    birth_year INTEGER,
    language TEXT NOT NULL DEFAULT '',
    needs TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX companion_of ON companion (person_id);

-- role: participant | mentor | volunteer | group_leader | partner_contact | speaker
CREATE TABLE person_role (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    role TEXT NOT NULL DEFAULT 'participant',
    organisation_id INTEGER REFERENCES organisation (id),
    project_id INTEGER REFERENCES project (id),
    since TEXT,
    until TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX person_role_of ON person_role (person_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- uid derived from person and tag
CREATE TABLE person_tag (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    tag_id INTEGER REFERENCES tag (id),
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX person_tag_of ON person_tag (person_id);

CREATE INDEX person_by_tag ON person_tag (tag_id);

-- fact: code of core/domain/fact.h; state: not_asked | refused | unknown | value
-- since: the day from which it holds; uid derived from person, fact and since
CREATE TABLE person_fact (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    fact TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'not_asked',
    value TEXT NOT NULL DEFAULT '',
    since TEXT,
    asked_at TEXT,
    member_id INTEGER REFERENCES member (id),
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX person_fact_of ON person_fact (person_id);

-- local, derived (SYNC 2.4): made again from the rows above whenever they change
-- name: "Ivanova Jūlija", surname first; second: other script or original form
-- root_id: follows merged_into; sort_xx: ICU sort keys of name
CREATE TABLE person_index (
    person_id INTEGER PRIMARY KEY,
    root_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    given TEXT NOT NULL,
    family TEXT NOT NULL,
    second TEXT NOT NULL,
    year INTEGER,
    place TEXT NOT NULL,
    hidden INTEGER NOT NULL,
    sort_lv BLOB NOT NULL,
    sort_et BLOB NOT NULL,
    sort_ru BLOB NOT NULL,
    sort_en BLOB NOT NULL
) STRICT;

CREATE INDEX person_sorted_lv ON person_index (sort_lv) WHERE hidden = 0;

CREATE INDEX person_sorted_et ON person_index (sort_et) WHERE hidden = 0;

CREATE INDEX person_sorted_ru ON person_index (sort_ru) WHERE hidden = 0;

CREATE INDEX person_sorted_en ON person_index (sort_en) WHERE hidden = 0;

CREATE INDEX person_by_root ON person_index (root_id);

-- words a person is found by: folded names, phone tails, e-mail, badge; rowid = person.id
CREATE VIRTUAL TABLE person_search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = none, columnsize = 0);
