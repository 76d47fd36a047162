-- 0003: organisations, projects, venues, and the lists of values that people edit.

-- a value of a list ("event_kind"); built-in ones have a code that the program translates
CREATE TABLE list_value (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    list TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '',
    text_lv TEXT NOT NULL DEFAULT '',
    text_et TEXT NOT NULL DEFAULT '',
    text_ru TEXT NOT NULL DEFAULT '',
    text_en TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- kind: state | municipality | ngo | business | education | other; country: ISO 3166-1 alpha-2
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    registration_number TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    municipality TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    web TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- starts_on, ends_on: days; emblem: eu | none
CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    programme TEXT NOT NULL DEFAULT '',
    fund TEXT NOT NULL DEFAULT '',
    starts_on TEXT,
    ends_on TEXT,
    organisation_id INTEGER REFERENCES organisation (id),
    emblem TEXT NOT NULL DEFAULT 'eu',
    note TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- role: lead | partner | associated
CREATE TABLE project_partner (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    project_id INTEGER REFERENCES project (id),
    organisation_id INTEGER REFERENCES organisation (id),
    role TEXT NOT NULL DEFAULT 'partner',
    position TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- kind: funding_statement | privacy; uid derived from project, kind and language
CREATE TABLE project_text (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    project_id INTEGER REFERENCES project (id),
    kind TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- image: PNG or SVG, at most 200 KiB; at most six a project; project_id NULL: the organisation's own
CREATE TABLE project_logo (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    project_id INTEGER REFERENCES project (id),
    position TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    image BLOB,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE venue (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    municipality TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- capacity: people; NULL = not known
CREATE TABLE room (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    venue_id INTEGER REFERENCES venue (id),
    name TEXT NOT NULL DEFAULT '',
    capacity INTEGER,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX room_by_venue ON room (venue_id);

CREATE INDEX project_part ON project_partner (project_id);

CREATE INDEX project_text_of ON project_text (project_id);

CREATE INDEX project_logo_of ON project_logo (project_id);
