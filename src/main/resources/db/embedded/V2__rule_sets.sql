-- Rule sets under the name of their content, which of them was put in place when, and drafts.
CREATE TABLE rule_set (
  revision        TEXT NOT NULL PRIMARY KEY,
  policy          TEXT NOT NULL,
  edition         TEXT NOT NULL,
  own_files       TEXT NOT NULL,
  reference_files TEXT NOT NULL,
  files           BLOB NOT NULL
);

-- Append-only. Ids count from 1 without gaps.
CREATE TABLE activation (
  id           INTEGER NOT NULL PRIMARY KEY,
  policy       TEXT    NOT NULL,
  edition      TEXT    NOT NULL,
  ruleset      TEXT    NOT NULL,
  revision     TEXT    NOT NULL,
  activated_at INTEGER NOT NULL,
  author       TEXT,
  reason       TEXT,
  origin       TEXT    NOT NULL
);

CREATE TABLE draft (
  id         TEXT    NOT NULL PRIMARY KEY,
  policy     TEXT    NOT NULL,
  edition    TEXT    NOT NULL,
  base       TEXT    NOT NULL,
  revision   TEXT    NOT NULL,
  files      BLOB    NOT NULL,
  author     TEXT,
  changed_at INTEGER NOT NULL
);

CREATE INDEX draft_by_edition ON draft (policy, edition);

