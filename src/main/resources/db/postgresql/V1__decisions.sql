-- Decisions, append-only. What may name a person stands apart (personal, with its salt), so that it can be erased.
CREATE TABLE chain (
  partition INTEGER NOT NULL PRIMARY KEY,
  sequence  BIGINT NOT NULL,
  hash      BYTEA    NOT NULL
);

CREATE TABLE decision (
  id              BYTEA    NOT NULL PRIMARY KEY,
  partition       INTEGER NOT NULL,
  sequence        BIGINT NOT NULL,
  recorded_at     BIGINT NOT NULL,
  client          TEXT,
  policy          TEXT,
  edition         TEXT,
  question        TEXT,
  reference_date  TEXT,
  ruleset         TEXT,
  revision        TEXT,
  advice          TEXT,
  request_digest  BYTEA,
  personal_digest BYTEA,
  answer_digest   BYTEA,
  hash            BYTEA    NOT NULL,
  erased_at       BIGINT,
  erased_by       TEXT,
  removed_at      BIGINT,
  UNIQUE (partition, sequence)
);

-- So that the policies of which decisions are kept can be told without reading them all.
CREATE INDEX decision_by_policy ON decision (policy) WHERE policy IS NOT NULL;

CREATE TABLE decision_content (
  id       BYTEA NOT NULL PRIMARY KEY,
  request  BYTEA NOT NULL,
  answer   BYTEA NOT NULL,
  personal BYTEA,
  salt     BYTEA
);

-- What decisions are found by: each value and each combination of values that callers filter on, hashed.
CREATE TABLE decision_facet (
  facet BIGINT NOT NULL,
  id    BYTEA    NOT NULL,
  PRIMARY KEY (facet, id)
);

CREATE TABLE idempotency_key (
  client TEXT NOT NULL,
  key    TEXT NOT NULL,
  body   BYTEA NOT NULL,
  id     BYTEA NOT NULL,
  PRIMARY KEY (client, key)
);

CREATE INDEX idempotency_key_by_decision ON idempotency_key (id);
