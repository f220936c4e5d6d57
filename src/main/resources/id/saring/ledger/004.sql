-- Decisions on rows that no night delivered yet (the sheet of lexicon diff). When a night delivers
-- the finding they become its decisions, and go from here.
CREATE TABLE foreseen (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  finding INTEGER NOT NULL,
  id_temuan TEXT NOT NULL,
  reopened INTEGER NOT NULL CHECK (reopened IN (0, 1)),
  decision TEXT NOT NULL,
  final_code TEXT NOT NULL,
  reason TEXT NOT NULL,
  note TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  second_reviewer TEXT NOT NULL,
  known_on TEXT NOT NULL,
  reviewed_on TEXT NOT NULL,
  sheet_file TEXT NOT NULL,
  sheet_line INTEGER NOT NULL,
  copy_of TEXT NOT NULL,
  recorded_at TEXT NOT NULL
);

CREATE INDEX foreseen_by_finding ON foreseen (finding, number);
