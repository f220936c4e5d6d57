-- What proves a run without its folder, and what a person handing a case over is asked for.

-- The manifest, deflated; NULL for runs of the first shape.
ALTER TABLE runs ADD COLUMN manifest BLOB;

-- Order among equals in the sheet, so that the sheet can be written again; NULL for older rows.
ALTER TABLE records ADD COLUMN sort_time TEXT;

-- Which purge emptied the row.
ALTER TABLE records ADD COLUMN purge INTEGER REFERENCES purges;

-- An entry as it was from a run on, until a later row of the same entry.
CREATE TABLE entries (
  entry TEXT NOT NULL,
  since_seq INTEGER NOT NULL REFERENCES runs,
  cells TEXT NOT NULL,
  PRIMARY KEY (entry, since_seq)
) WITHOUT ROWID;

-- Files with words of people that were written besides the first writing of a run's outputs.
CREATE TABLE written (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  written_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  seq INTEGER REFERENCES runs,
  finding INTEGER REFERENCES findings
);
