-- Copies of a delivered item that have no id in common with it, known again in later nights.
-- copy_group: 60 bits over account, day and words; mark: what must not contradict, no words in it.
CREATE TABLE copies (
  copy_group INTEGER NOT NULL,
  finding INTEGER NOT NULL REFERENCES findings,
  mark TEXT NOT NULL,
  PRIMARY KEY (copy_group, finding, mark)
) WITHOUT ROWID;
