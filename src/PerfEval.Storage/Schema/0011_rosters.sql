-- 应报名单: who has to report on what.
create table roster_entries (
    id bigint generated always as identity primary key,
    fiscal_year integer not null,
    county text not null,                               -- '' where the list doesn't tell
    unit text not null,
    project text not null,                              -- '' where the unit reports once, on whatever
    unit_key text not null,                             -- folded as in report_keys
    project_key text not null,
    loaded_at timestamptz not null default now(),
    loaded_by text,
    unique (fiscal_year, county, unit_key, project_key)
);

create view analytics.roster as
select e.id as entry_id, e.fiscal_year, e.county, e.unit, nullif(e.project, '') as project, k.document_id as report_id, k.document_id is not null as submitted
from roster_entries e left join lateral (
    select document_id from report_keys k
    where k.unit = e.unit_key and k.fiscal_year = e.fiscal_year and (e.county = '' or k.region = '//' or replace(k.region, '/', '') like '%' || e.county)
      and (e.project_key = '' or k.project = e.project_key)
    order by document_id desc limit 1) k on true;
comment on view analytics.roster is '应报名单：应报送的单位和项目，是否已报送';
comment on column analytics.roster.report_id is '已报送的报告（最近一份）；空：未报';
create index report_keys_unit on report_keys (unit, fiscal_year);
