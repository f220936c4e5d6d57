-- The first shape of the ledger. A statement ends with a semicolon at the end of its line.

CREATE TABLE runs (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  run TEXT NOT NULL UNIQUE,
  run_date TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  conditions TEXT NOT NULL,
  saring TEXT NOT NULL,
  lexicon_sha256 TEXT NOT NULL,
  roster_sha256 TEXT NOT NULL,
  previous_manifest_sha256 TEXT NOT NULL,
  manifest_sha256 TEXT NOT NULL,
  UNIQUE (run_date, fingerprint)
);

CREATE TABLE counts (
  seq INTEGER NOT NULL REFERENCES runs,
  name TEXT NOT NULL,
  value INTEGER NOT NULL,
  PRIMARY KEY (seq, name)
) WITHOUT ROWID;

CREATE TABLE outputs (
  seq INTEGER NOT NULL REFERENCES runs,
  name TEXT NOT NULL,
  rows INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (seq, name)
) WITHOUT ROWID;

-- sound: read to its end within the limit of rejects, and no answer in it waits for a parent.
CREATE TABLE sources (
  seq INTEGER NOT NULL REFERENCES runs,
  place INTEGER NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  was_read INTEGER NOT NULL CHECK (was_read IN (0, 1)),
  sound INTEGER NOT NULL CHECK (sound IN (0, 1)),
  PRIMARY KEY (seq, place)
) WITHOUT ROWID;

CREATE INDEX sources_by_file ON sources (file, bytes);

-- number: the 60 bits that id_temuan prints. Two items with the same number are a collision.
CREATE TABLE findings (
  number INTEGER PRIMARY KEY,
  id_temuan TEXT NOT NULL,
  item_key TEXT NOT NULL,
  first_seq INTEGER NOT NULL REFERENCES runs
);

-- Keys of copies that have no id in common with the finding.
CREATE TABLE aliases (
  item_key TEXT PRIMARY KEY,
  finding INTEGER NOT NULL REFERENCES findings
) WITHOUT ROWID;

CREATE TABLE deliveries (
  finding INTEGER NOT NULL REFERENCES findings,
  seq INTEGER NOT NULL REFERENCES runs,
  sheet TEXT NOT NULL,
  cause TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  entries TEXT NOT NULL,
  PRIMARY KEY (finding, seq)
) WITHOUT ROWID;

-- For rows of the review sheet only. A purge empties cells and raw and leaves the hash.
CREATE TABLE records (
  finding INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  cells TEXT,
  raw BLOB,
  raw_sha256 TEXT NOT NULL,
  raw_bytes INTEGER NOT NULL,
  UNIQUE (finding, seq),
  FOREIGN KEY (finding, seq) REFERENCES deliveries
);

CREATE TABLE matches (
  finding INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  place INTEGER NOT NULL,
  entry TEXT NOT NULL,
  found TEXT NOT NULL,
  manner TEXT NOT NULL,
  owner TEXT NOT NULL,
  contest TEXT NOT NULL,
  score INTEGER NOT NULL,
  field TEXT NOT NULL,
  start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  PRIMARY KEY (finding, seq, place),
  FOREIGN KEY (finding, seq) REFERENCES deliveries
) WITHOUT ROWID;

-- A log: the last line of a finding counts. after_seq: the last run when it was written. A row of a
-- sheet is known by sheet_file and sheet_line; copy_of: the id on whose row it was typed, if another.
CREATE TABLE decisions (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  finding INTEGER NOT NULL REFERENCES findings,
  reopened INTEGER NOT NULL CHECK (reopened IN (0, 1)),
  decision TEXT NOT NULL,
  final_code TEXT NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  second_reviewer TEXT NOT NULL,
  known_on TEXT NOT NULL,
  reviewed_on TEXT NOT NULL,
  after_seq INTEGER NOT NULL,
  sheet_file TEXT NOT NULL,
  sheet_line INTEGER NOT NULL,
  copy_of TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);

CREATE INDEX decisions_by_finding ON decisions (finding, number);

CREATE INDEX reopened_decisions ON decisions (finding) WHERE reopened = 1;

CREATE TABLE purges (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  purged_on TEXT NOT NULL,
  rule TEXT NOT NULL,
  findings INTEGER NOT NULL,
  after_seq INTEGER NOT NULL
);
