-- 原件: the kept files, where they are kept in the database (PERFEVAL_FILES=database).
create table file_contents (
    sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    kept_at timestamptz not null default now(),
    put_aside_at timestamptz                            -- of a deleted report: purged a while later
);
-- Documents and pictures are packed already.
alter table file_contents alter column content set storage external;
create index file_contents_aside on file_contents (put_aside_at) where put_aside_at is not null;
