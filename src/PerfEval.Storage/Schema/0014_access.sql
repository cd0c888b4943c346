-- 角色与范围: what an account may do, and of which regions it sees the reports. Accounts from before were all administrators.
alter table accounts
    add column role text not null default 'admin' check (role in ('clerk', 'reviewer', 'analyst', 'admin')),
    add column disabled_at timestamptz;
alter table accounts alter column role drop default;

-- A region is a path: 湖南省/岳阳市/华容县; 湖南省/岳阳市/ is the city with its counties, '' the whole country.
create table account_regions (
    account_id bigint not null references accounts on delete cascade,
    path text not null,
    primary key (account_id, path)
);

-- Each document knows the region of its report, so that every query can be held to it.
alter table documents add column region text not null default '//';

create function region_of_run(run bigint) returns text language sql stable as $$
    select coalesce((select concat(province, '/', city, '/', county) from reports where run_id = run), '//')
$$;
create function take_region() returns trigger language plpgsql as $$
begin
    new.region := region_of_run(new.current_run_id);
    return new;
end $$;
create trigger documents_region before insert or update of current_run_id on documents for each row execute function take_region();
update documents set region = region_of_run(current_run_id) where current_run_id is not null;
create index documents_by_region on documents (region text_pattern_ops);

-- 可见范围: a connection with perfeval.scope (paths, one a line) sees the documents of these regions, and those that its account handed in itself.
-- Without it, as the jobs and the command line have it, all are seen.
create function in_scope(region text, batch bigint) returns boolean language sql stable as $$
    select exists (select from regexp_split_to_table(current_setting('perfeval.scope', true), '\n') as path where region = path or (path = '' or path like '%/') and starts_with(region, path))
        or exists (select from batches b where b.id = batch and b.created_by = current_setting('perfeval.account', true))
$$;
alter table documents enable row level security;
alter table documents force row level security;
create policy documents_in_scope on documents
    using (current_setting('perfeval.scope', true) is null or in_scope(region, batch_id)) with check (true);

-- 批次: those that the account handed in, and those with a document that it sees.
alter table batches enable row level security;
alter table batches force row level security;
create policy batches_in_scope on batches
    using (current_setting('perfeval.scope', true) is null or created_by = current_setting('perfeval.account', true)
        or exists (select from uploads u join documents d on d.id = u.document_id where u.batch_id = batches.id)) with check (true);

-- A superuser passes by every policy; scoped connections of one take this role.
do $$
begin
    if not exists (select from pg_roles where rolname = 'perfeval_viewer') and (select rolsuper from pg_roles where rolname = current_user) then
        create role perfeval_viewer nologin;
    end if;
exception
    when duplicate_object or unique_violation then null; -- made at the same time by another database of the cluster
end $$;

create function grant_viewing() returns void language plpgsql as $$
begin
    if exists (select from pg_roles where rolname = 'perfeval_viewer') and (select rolsuper from pg_roles where rolname = current_user) then
        grant usage on schema public, analytics to perfeval_viewer;
        grant select, insert, update, delete on all tables in schema public to perfeval_viewer;
        grant usage on all sequences in schema public to perfeval_viewer;
        grant select on all tables in schema analytics to perfeval_viewer;
        alter default privileges in schema public grant select, insert, update, delete on tables to perfeval_viewer;
        alter default privileges in schema public grant usage on sequences to perfeval_viewer;
        alter default privileges in schema analytics grant select on tables to perfeval_viewer;
    end if;
end $$;
select grant_viewing();
