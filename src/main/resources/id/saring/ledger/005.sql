-- What a night has to know of a file that it does not read again.

-- Lines of the roster whose accounts have an item in the file, packed; NULL for files that were
-- skipped, and for older rows: such a file is read once more.
ALTER TABLE sources ADD COLUMN accounts BLOB;

-- Day of its newest item, ISO; empty if no item has a time, NULL as above.
ALTER TABLE sources ADD COLUMN newest TEXT;
