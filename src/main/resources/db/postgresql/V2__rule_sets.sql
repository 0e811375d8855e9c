-- What replicas share of the rules: rule sets under the name of their content, which of them was put in place when, and drafts.
CREATE TABLE rule_set (
  revision        TEXT  NOT NULL PRIMARY KEY,
  policy          TEXT  NOT NULL,
  edition         TEXT  NOT NULL,
  own_files       TEXT  NOT NULL,
  reference_files TEXT  NOT NULL,
  files           BYTEA NOT NULL
);

-- Append-only. Ids count from 1 without gaps: who adds one says by it what he read last, and of two who say the same one is late.
CREATE TABLE activation (
  id           BIGINT      NOT NULL PRIMARY KEY,
  policy       TEXT        NOT NULL,
  edition      TEXT        NOT NULL,
  ruleset      TEXT        NOT NULL,
  revision     TEXT        NOT NULL REFERENCES rule_set (revision),
  activated_at TIMESTAMPTZ NOT NULL,
  author       TEXT,
  reason       TEXT,
  origin       TEXT        NOT NULL
);

CREATE TABLE draft (
  id         TEXT        NOT NULL PRIMARY KEY,
  policy     TEXT        NOT NULL,
  edition    TEXT        NOT NULL,
  base       TEXT        NOT NULL,
  revision   TEXT        NOT NULL,
  files      BYTEA       NOT NULL,
  author     TEXT,
  changed_at TIMESTAMPTZ NOT NULL
);

CREATE INDEX draft_by_edition ON draft (policy, edition);
