-- 0006: events, their meetings (sessions), who is registered and who came.

-- kind_id: list_value of list event_kind; audience: public | closed; online: 1 = people meet in online_tool
-- capacity_adults, capacity_children: people; NULL = no limit
-- recurrence: RRULE of RFC 5545 for a series, '' for a single event; number: printed ("R3-0042")
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    kind_id INTEGER REFERENCES list_value (id),
    project_id INTEGER REFERENCES project (id),
    venue_id INTEGER REFERENCES venue (id),
    room_id INTEGER REFERENCES room (id),
    audience TEXT NOT NULL DEFAULT 'closed',
    online INTEGER NOT NULL DEFAULT 0,
    online_tool TEXT NOT NULL DEFAULT '',
    capacity_adults INTEGER,
    capacity_children INTEGER,
    counts_children INTEGER NOT NULL DEFAULT 0,
    recurrence TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    cancelled_at TEXT,
    cancelled_reason TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX event_by_project ON event (project_id);

-- uid derived from event and language
CREATE TABLE event_language (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    event_id INTEGER REFERENCES event (id),
    language TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX event_language_of ON event_language (event_id);

-- role: lecturer | facilitator | host | interpreter | helper
CREATE TABLE event_person (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    event_id INTEGER REFERENCES event (id),
    person_id INTEGER REFERENCES person (id),
    name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'facilitator',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX event_person_of ON event_person (event_id);

-- one meeting. starts_at, ends_at: UTC; series_day: the day the rule gave, kept when the meeting moves
-- minutes: credited instead of the length; NULL = the length
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    event_id INTEGER REFERENCES event (id),
    series_day TEXT,
    starts_at TEXT NOT NULL DEFAULT '',
    ends_at TEXT NOT NULL DEFAULT '',
    minutes INTEGER,
    venue_id INTEGER REFERENCES venue (id),
    room_id INTEGER REFERENCES room (id),
    topic TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    cancelled_at TEXT,
    cancelled_reason TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX session_of ON session (event_id, starts_at);

CREATE INDEX session_by_start ON session (starts_at);

-- starts_at: local time of the day; position: order within the session
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    session_id INTEGER REFERENCES session (id),
    position INTEGER NOT NULL DEFAULT 0,
    starts_at TEXT,
    minutes INTEGER NOT NULL DEFAULT 0,
    topic TEXT NOT NULL DEFAULT '',
    speaker TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX agenda_item_of ON agenda_item (session_id);

-- state: registered | waiting | cancelled; uid derived from event and person
-- queued: stamp that orders the waiting list, 0 = waits for nothing; a registered person with a stamp has a
--   place of her own and waits for childcare only
-- children: places for children asked for; over_reason: why she was let in though the room was full
CREATE TABLE registration (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    event_id INTEGER REFERENCES event (id),
    person_id INTEGER REFERENCES person (id),
    state TEXT NOT NULL DEFAULT 'registered',
    queued INTEGER NOT NULL DEFAULT 0,
    children INTEGER NOT NULL DEFAULT 0,
    registered_at TEXT,
    heard_from TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    cancelled_reason TEXT NOT NULL DEFAULT '',
    over_reason TEXT NOT NULL DEFAULT '',
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX registration_of ON registration (event_id, state, queued);

CREATE INDEX registration_by_person ON registration (person_id);

-- one row per meeting, person and computer: an observed-remove set (SYNC 2.6)
-- mark, cleared: stamps; the row is live while mark > cleared
-- state: present | late | left_early | excused | absent | online; source: desk | grid | paper | import | online_log; minutes: NULL = the meeting's
CREATE TABLE attendance (
    session_id INTEGER NOT NULL REFERENCES session (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    device_id INTEGER NOT NULL REFERENCES device (id),
    mark INTEGER NOT NULL,
    cleared INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'present',
    minutes INTEGER,
    arrived_at TEXT,
    left_at TEXT,
    children INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT 'desk',
    note TEXT NOT NULL DEFAULT '',
    member_id INTEGER REFERENCES member (id),
    PRIMARY KEY (session_id, person_id, device_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX attendance_by_person ON attendance (person_id, session_id);

-- what is true of one person at one meeting: the newest live row, with the earliest arrival
CREATE VIEW presence AS
SELECT a.session_id, a.person_id, max(a.mark) AS mark, a.state, a.minutes, a.left_at, a.children,
       a.source, a.note, a.member_id, a.device_id,
       (SELECT min(b.arrived_at) FROM attendance b
         WHERE b.session_id = a.session_id AND b.person_id = a.person_id AND b.mark > b.cleared) AS arrived_at
  FROM attendance a
 WHERE a.mark > a.cleared
 GROUP BY a.session_id, a.person_id;
