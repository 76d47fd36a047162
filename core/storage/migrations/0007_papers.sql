-- 0007: papers that must be found again, saved views, tasks and imports.

-- a printed sign-in sheet; options: JSON of the choices made; number: "R3-0042"
CREATE TABLE sheet (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    event_id INTEGER REFERENCES event (id),
    number TEXT NOT NULL DEFAULT '',
    options TEXT NOT NULL DEFAULT '',
    made_at TEXT,
    member_id INTEGER REFERENCES member (id),
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX sheet_of ON sheet (event_id);

CREATE INDEX sheet_by_number ON sheet (number);

-- who stands in which row; person_id NULL = a blank row; row counts from 1 through all pages
CREATE TABLE sheet_row (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    sheet_id INTEGER REFERENCES sheet (id),
    row INTEGER NOT NULL DEFAULT 0,
    person_id INTEGER REFERENCES person (id),
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX sheet_row_of ON sheet_row (sheet_id, row);

-- register of issued certificates; rule: JSON; minutes: credited when it was issued
CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person (id),
    event_id INTEGER REFERENCES event (id),
    rule TEXT NOT NULL DEFAULT '',
    minutes INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT '',
    issued_on TEXT,
    revoked_on TEXT,
    member_id INTEGER REFERENCES member (id),
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX certificate_of ON certificate (event_id);

CREATE INDEX certificate_by_person ON certificate (person_id);

-- definition: JSON of filters, sort and columns; shared: 1 = for the whole team
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    screen TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    definition TEXT NOT NULL DEFAULT '',
    shared INTEGER NOT NULL DEFAULT 1,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- what a person noted to do; tasks that rules find are not stored
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person (id),
    event_id INTEGER REFERENCES event (id),
    due_on TEXT,
    done_at TEXT,
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

-- local: one import; counts as they were when it ended; source: file name
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    at TEXT NOT NULL,
    rows INTEGER NOT NULL DEFAULT 0,
    made INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    same INTEGER NOT NULL DEFAULT 0,
    faults INTEGER NOT NULL DEFAULT 0,
    undone_at TEXT
) STRICT;
