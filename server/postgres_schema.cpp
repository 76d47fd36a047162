// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/postgres_schema.h"

using namespace Qt::StringLiterals;

namespace kaasa::server {
namespace {

constexpr int kPartitions = 64;

const auto kTables = uR"(
CREATE TABLE IF NOT EXISTS server (
    id int PRIMARY KEY CHECK (id = 1),
    secret bytea NOT NULL
);

CREATE TABLE IF NOT EXISTS space (
    no bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id bytea UNIQUE NOT NULL,
    head bigint NOT NULL DEFAULT 0,
    head_hash bytea NOT NULL DEFAULT '\x00000000000000000000000000000000',
    bytes bigint NOT NULL DEFAULT 0,
    quota bigint
) WITH (fillfactor = 50);

CREATE TABLE IF NOT EXISTS chain (
    space bigint NOT NULL REFERENCES space (no),
    n int NOT NULL,
    entry bytea NOT NULL,
    PRIMARY KEY (space, n)
);

CREATE TABLE IF NOT EXISTS device (
    space bigint NOT NULL,
    no int NOT NULL,
    counter bigint NOT NULL,
    PRIMARY KEY (space, no)
) WITH (fillfactor = 50);

CREATE TABLE IF NOT EXISTS record (
    space bigint NOT NULL,
    seq bigint NOT NULL,
    device int NOT NULL,
    counter bigint NOT NULL,
    hash bytea NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (space, seq),
    UNIQUE (space, device, counter)
) PARTITION BY HASH (space);

ALTER TABLE record ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE IF NOT EXISTS snapshot (
    n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    space bigint NOT NULL REFERENCES space (no),
    id bytea NOT NULL,
    manifest bytea NOT NULL,
    chunks int NOT NULL,
    UNIQUE (space, id)
);

CREATE TABLE IF NOT EXISTS chunk (
    space bigint NOT NULL REFERENCES space (no),
    id bytea NOT NULL,
    n int NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (space, id, n)
);

ALTER TABLE chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE IF NOT EXISTS invite (
    id bytea PRIMARY KEY,
    space bytea NOT NULL,
    packet bytea NOT NULL,
    reply bytea,
    expires bigint NOT NULL
);
)"_s;

// The row of the space is locked until commit, so the log's order is the order of commits and has
// no holes; one statement, because a lock held over round trips costs two thirds of the rate
// (SYNC 2.10). First everything is checked, then everything is written. fault:
// server::Pushed::Fault
const auto kPush = uR"(
CREATE OR REPLACE FUNCTION kaasa_push(
    p_space bytea, p_devices int[], p_counters bigint[], p_body bytea, p_quota bigint)
RETURNS TABLE (fault int, expected bigint, head bigint, head_hash bytea, accepted int,
               duplicates int)
LANGUAGE plpgsql AS $$
DECLARE
    s record;
    place int := 0;
    size int;
    one bytea;
    stored bytea;
    lasts jsonb := '{}';
    last bigint;
    device_key text;
    seqs bigint[] := '{}';
    devices int[] := '{}';
    counters bigint[] := '{}';
    hashes bytea[] := '{}';
    bodies bytea[] := '{}';
    room bigint := 0;
BEGIN
    SELECT * INTO s FROM space WHERE id = p_space FOR UPDATE;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    fault := 0; expected := 0; accepted := 0; duplicates := 0;
    head := s.head; head_hash := s.head_hash;
    FOR i IN 1 .. coalesce(array_length(p_devices, 1), 0) LOOP
        size := (get_byte(p_body, place) << 24) + (get_byte(p_body, place + 1) << 16)
              + (get_byte(p_body, place + 2) << 8) + get_byte(p_body, place + 3);
        one := substring(p_body FROM place + 5 FOR size);
        place := place + 4 + size;
        device_key := p_devices[i]::text;
        last := (lasts ->> device_key)::bigint;
        IF last IS NULL THEN
            SELECT d.counter INTO last FROM device d
             WHERE d.space = s.no AND d.no = p_devices[i];
            last := coalesce(last, 0);
        END IF;
        IF p_counters[i] > last + 1 THEN
            fault := 1; expected := last + 1;
        ELSIF p_counters[i] <= last THEN
            SELECT r.bytes INTO stored FROM record r
             WHERE r.space = s.no AND r.device = p_devices[i] AND r.counter = p_counters[i];
            -- within one push the record may be one that is not written yet
            IF NOT FOUND THEN
                FOR j IN 1 .. accepted LOOP
                    IF devices[j] = p_devices[i] AND counters[j] = p_counters[i] THEN
                        stored := bodies[j];
                    END IF;
                END LOOP;
            END IF;
            IF stored IS NOT DISTINCT FROM one THEN
                duplicates := duplicates + 1;
            ELSE
                fault := 2;
            END IF;
        ELSE
            accepted := accepted + 1;
            head := head + 1;
            head_hash := substring(sha256(head_hash || one) FROM 1 FOR 16);
            room := room + size;
            seqs := seqs || head;
            devices := devices || p_devices[i];
            counters := counters || p_counters[i];
            hashes := hashes || head_hash;
            bodies := bodies || one;
            last := p_counters[i];
        END IF;
        IF fault > 0 THEN
            EXIT;
        END IF;
        lasts := jsonb_set(lasts, ARRAY[device_key], to_jsonb(last));
    END LOOP;
    IF fault = 0 AND s.bytes + room > coalesce(s.quota, p_quota) THEN
        fault := 3;
    END IF;
    IF fault > 0 THEN
        head := s.head; head_hash := s.head_hash; accepted := 0;
    ELSIF accepted > 0 THEN
        INSERT INTO record (space, seq, device, counter, hash, bytes)
        SELECT s.no, t.* FROM unnest(seqs, devices, counters, hashes, bodies) AS t;
        INSERT INTO device (space, no, counter)
        SELECT s.no, l.key::int, l.value::bigint FROM jsonb_each_text(lasts) AS l
            ON CONFLICT (space, no) DO UPDATE SET counter = excluded.counter;
        UPDATE space SET head = kaasa_push.head, head_hash = kaasa_push.head_hash,
                         bytes = bytes + room
         WHERE no = s.no;
    END IF;
    RETURN NEXT;
END
$$;
)"_s;

}  // namespace

const QString& postgresSchema()
{
    static const QString kSchema = [] {
        auto schema = kTables;
        for (int i = 0; i < kPartitions; ++i)
            schema += u"\nCREATE TABLE IF NOT EXISTS record_%1 PARTITION OF record "
                      "FOR VALUES WITH (MODULUS %2, REMAINDER %1);\n"_s.arg(i)
                          .arg(kPartitions);
        return schema + kPush;
    }();
    return kSchema;
}

}  // namespace kaasa::server
