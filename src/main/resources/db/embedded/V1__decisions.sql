-- Decisions, append-only. What may name a person stands apart (personal, with its salt), so that it can be erased.
CREATE TABLE chain (
  partition INTEGER NOT NULL PRIMARY KEY,
  sequence  INTEGER NOT NULL,
  hash      BLOB    NOT NULL
);

CREATE TABLE decision (
  id              BLOB    NOT NULL PRIMARY KEY,
  partition       INTEGER NOT NULL,
  sequence        INTEGER NOT NULL,
  recorded_at     INTEGER NOT NULL,
  client          TEXT,
  policy          TEXT,
  edition         TEXT,
  question        TEXT,
  reference_date  TEXT,
  ruleset         TEXT,
  revision        TEXT,
  advice          TEXT,
  request_digest  BLOB,
  personal_digest BLOB,
  answer_digest   BLOB,
  hash            BLOB    NOT NULL,
  erased_at       INTEGER,
  erased_by       TEXT,
  removed_at      INTEGER,
  UNIQUE (partition, sequence)
) WITHOUT ROWID;

-- So that the policies of which decisions are kept can be told without reading them all.
CREATE INDEX decision_by_policy ON decision (policy) WHERE policy IS NOT NULL;

CREATE TABLE decision_content (
  id       BLOB NOT NULL PRIMARY KEY,
  request  BLOB NOT NULL,
  answer   BLOB NOT NULL,
  personal BLOB,
  salt     BLOB
);

-- What decisions are found by: each value and each combination of values that callers filter on, hashed.
CREATE TABLE decision_facet (
  facet INTEGER NOT NULL,
  id    BLOB    NOT NULL,
  PRIMARY KEY (facet, id)
) WITHOUT ROWID;

CREATE TABLE idempotency_key (
  client TEXT NOT NULL,
  key    TEXT NOT NULL,
  body   BLOB NOT NULL,
  id     BLOB NOT NULL,
  PRIMARY KEY (client, key)
) WITHOUT ROWID;

CREATE INDEX idempotency_key_by_decision ON idempotency_key (id);
