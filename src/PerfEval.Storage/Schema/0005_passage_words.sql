-- The words that weighed most for a passage; null where they were not told.
alter table passages add column words text[];
