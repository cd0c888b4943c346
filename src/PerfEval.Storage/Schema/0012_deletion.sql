-- 删除: a document goes with everything that stems from it. Whatever refers to documents, runs or what belongs to them refers with cascade;
-- only a document's current run does not: a run alone is never deleted.
do $$
declare reference record;
begin
    for reference in
        select c.conname, c.conrelid::regclass as referring, pg_get_constraintdef(c.oid) as definition
        from pg_constraint c
        where c.contype = 'f' and c.confdeltype = 'a' and c.confrelid::regclass::text not in ('batches', 'accounts') and c.conrelid::regclass::text not like 'qrtz%'
          and c.connamespace = 'public'::regnamespace and not (c.conrelid = 'documents'::regclass)
    loop
        execute format('alter table %s drop constraint %I', reference.referring, reference.conname);
        execute format('alter table %s add constraint %I %s on delete cascade', reference.referring, reference.conname, reference.definition);
    end loop;
end $$;

-- 删除记录: what was deleted, by whom and why; kept when the report is gone.
create table deletions (
    id bigint generated always as identity primary key,
    document_id bigint not null,
    file_name text not null,
    sha256 text,
    title text,
    unit text,
    fiscal_year integer,
    reason text not null,
    deleted_by text not null,
    deleted_at timestamptz not null default now(),
    bytes_removed_at timestamptz                        -- null while the file itself still lies among the kept ones
);
create index deletions_bytes on deletions (sha256) where bytes_removed_at is null and sha256 is not null;
create index documents_current_run on documents (current_run_id);
