-- SPDX-License-Identifier: GPL-3.0-or-later
-- 0016: people who were merged are found again under all their names; who is not the same stays so.

-- people whom another one stands for are few, and looked for before each change of the index
CREATE INDEX person_index_merged ON person_index (root_id) WHERE root_id <> person_id;

-- two people who were looked at and are not one; uid derived from both, the smaller first
CREATE TABLE person_distinct (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    other_id INTEGER REFERENCES person (id),
    deleted INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX person_distinct_of ON person_distinct (person_id);

CREATE INDEX person_distinct_other ON person_distinct (other_id);

CREATE INDEX person_by_birth ON person (birth_date) WHERE birth_date IS NOT NULL;

CREATE INDEX person_code_by_code ON person_code (code);
