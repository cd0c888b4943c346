-- 疑点标识: the same for the same finding in a later run or version of the file; runs from before get theirs when they are first looked at.
alter table findings
    add column key text,
    add column stake numeric,                           -- 涉及金额, in yuan
    add column confidence double precision;             -- 0 to 1: how sure the words are that it rests on
drop index findings_rule;
create index findings_rule on findings (rule, run_id);
create index findings_unkeyed on findings (run_id) where key is null;

alter table runs add column corrections integer not null default 0; -- how many corrections of reviewers it was made with

-- 审核: where the latest run of each document stands; derived from findings and verdicts, kept to sort the queue by.
create table reviews (
    document_id bigint primary key references documents on delete cascade,
    run_id bigint not null references runs,
    identity text,                                      -- unit, project, year, kind and form; null: too little is known to tell versions
    lineage bigint not null,                            -- the first document of its versions
    version integer not null default 1,
    superseded boolean not null default false,          -- a newer version is here
    province text,
    city text,
    county text,
    unit text,
    fiscal_year integer,
    state text not null default 'open' check (state in ('open', 'returned', 'done', 'clean')),
    severity smallint not null default 0,               -- of what is still to be judged: 2 an error, 1 a warning, 0 nothing
    stake numeric not null default 0,
    confidence double precision not null default 0,
    open integer not null default 0,
    confirmed integer not null default 0,
    dismissed integer not null default 0,
    returned integer not null default 0
);
create index reviews_queue on reviews (state, severity desc, stake desc, confidence desc, document_id desc) where not superseded;
create index reviews_order on reviews (severity desc, stake desc, confidence desc, document_id desc) where not superseded;
create index reviews_county on reviews (county, state, severity desc, stake desc, confidence desc, document_id desc) where not superseded;
create index reviews_identity on reviews (identity, document_id) where identity is not null;

-- 版本: numbers the versions of one report in the order they came.
create function number_versions(of_identity text) returns void language sql as $$
    update reviews r set lineage = n.first, version = n.number, superseded = n.number < n.total
    from (select document_id, row_number() over (order by document_id) as number, count(*) over () as total, min(document_id) over () as first
          from reviews where identity = of_identity) n
    where r.document_id = n.document_id and (r.lineage, r.version, r.superseded) is distinct from (n.first, n.number::integer, n.number < n.total)
$$;
create function number_versions_left() returns trigger language plpgsql as $$
begin
    if old.identity is not null then perform number_versions(old.identity); end if;
    return null;
end $$;
create trigger reviews_left after delete on reviews for each row execute function number_versions_left();

-- 审核意见: the verdict in force on each finding; its history stands in audit_events.
create table verdicts (
    document_id bigint not null references documents on delete cascade,
    key text not null,
    rule text not null,
    verdict text check (verdict in ('confirmed', 'dismissed', 'returned')), -- null: withdrawn
    reason text,                                        -- of a dismissal: basis | misread | rounding | explained | inapplicable | other
    words text,
    by_id bigint not null,
    by_name text not null,
    at timestamptz not null default now(),
    revision integer not null default 1,                -- who writes names the one that he saw
    carried boolean not null default false,             -- taken over from an earlier version
    primary key (document_id, key)
);
create index verdicts_rule on verdicts (rule) where verdict is not null;

-- How often the findings of a rule were right: what reviewers have judged themselves.
create table rule_verdicts (
    rule text primary key,
    confirmed integer not null default 0,               -- confirmed or sent back
    dismissed integer not null default 0
);

-- 备注
create table review_comments (
    id bigint generated always as identity primary key,
    document_id bigint not null references documents on delete cascade,
    key text,                                           -- the finding; null: the report
    words text not null,
    by_id bigint not null,
    by_name text not null,
    at timestamptz not null default now()
);
create index review_comments_document on review_comments (document_id, id);

-- 更正: what a place of the text, or a field of the report, really says.
create table corrections (
    id bigint generated always as identity primary key,
    document_id bigint not null references documents on delete cascade,
    target text not null check (target in ('amount_role', 'amount_value', 'rate_value', 'passage', 'field')),
    field text,                                         -- of a field: its name
    start integer not null,
    length integer not null,
    words text not null,                                -- the words of the place, to know it again
    before text,                                        -- as the program read it
    value text not null,
    by_id bigint not null,
    by_name text not null,
    at timestamptz not null default now(),
    withdrawn_at timestamptz
);
create unique index corrections_place on corrections (document_id, target, coalesce(field, ''), start, length) where withdrawn_at is null;
create index corrections_passages on corrections (document_id) where target = 'passage' and withdrawn_at is null;

-- 审计记录: every verdict, comment, correction and export; only ever added to. It outlives what it tells of.
create table audit_events (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    account_id bigint,
    account_name text not null,
    action text not null,                               -- verdict | undo | carry | comment | correct | withdraw | export
    document_id bigint,
    key text,
    details jsonb not null default '{}'
);
create index audit_events_document on audit_events (document_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit_events is only ever added to' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_events_kept before update or delete or truncate on audit_events for each statement execute function refuse_change();

-- Reports from before: every error and warning is still to be judged. What they weigh exactly is reckoned by perfeval db reindex.
insert into reviews (document_id, run_id, lineage, province, city, county, unit, fiscal_year, state, severity, stake, confidence, open)
select d.id, u.id, d.id, r.province, r.city, r.county, r.unit, r.fiscal_year,
       case when u.errors + u.warnings > 0 then 'open' else 'clean' end,
       case when u.errors > 0 then 2 when u.warnings > 0 then 1 else 0 end,
       coalesce((select max(abs(f.difference)) from findings f where f.run_id = u.id and f.rule like 'PE1%' and f.severity <> 'info'), 0),
       case when u.errors + u.warnings > 0 then 0.9 else 0 end, u.errors + u.warnings
from documents d join runs u on u.id = d.current_run_id join reports r on r.run_id = u.id where u.status <> 'unreadable';
