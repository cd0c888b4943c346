-- 批次: what one person handed in at one time.
create table batches (
    id bigint generated always as identity primary key,
    name text not null,
    origin text not null,                               -- web | cli | api
    created_by text,
    created_at timestamptz not null default now(),
    state text not null default 'open' check (state in ('open', 'paused', 'cancelled'))
);

-- 文件: one row for each content; the bytes lie in the files folder under their hash.
create table documents (
    id bigint generated always as identity primary key,
    batch_id bigint not null references batches,        -- the batch that brought it first
    file_name text not null,                            -- as given, whatever characters it has
    sha256 text unique check (sha256 ~ '^[0-9a-f]{64}$'), -- null: refused at the door (too large), bytes not kept
    size_bytes bigint not null,
    state text not null check (state in ('queued', 'running', 'done', 'partial', 'failed')),
    attempts integer not null default 0,                -- counted before the work; also tells a late writer that it lost its claim
    reason text,                                        -- why it failed or waits for another try, in Chinese
    fault_id text,                                      -- correlation id of our own fault; null when the file itself is unreadable
    chunk_id bigint,                                    -- the chunk job that works on it
    created_at timestamptz not null default now(),
    next_attempt_at timestamptz,                        -- not before this time
    started_at timestamptz,
    finished_at timestamptz,
    current_run_id bigint
);
create index documents_batch on documents (batch_id);
create index documents_pending on documents (chunk_id, id) where state in ('queued', 'running');
create sequence chunk_ids;

-- 上传: each file as handed in; repeated when its content was here already.
create table uploads (
    id bigint generated always as identity primary key,
    batch_id bigint not null references batches,
    document_id bigint not null references documents,
    file_name text not null,
    repeated boolean not null,
    token uuid not null unique default gen_random_uuid(), -- made by who hands in: an entry whose answer was lost is found again
    created_at timestamptz not null default now()
);
create index uploads_batch on uploads (batch_id, id);
create index uploads_document on uploads (document_id);
