-- 应报名单 by region: an account sees the lines of its regions, those of counties above all that have not handed in a single report yet.
alter table roster_entries
    add column region text not null default '',         -- as documents.region: 湖南省/岳阳市/华容县; '' where the county's name alone is known
    drop constraint roster_entries_fiscal_year_county_unit_key_project_key_key,
    add constraint roster_entries_once unique (fiscal_year, region, county, unit_key, project_key);

create or replace view analytics.roster as
select e.id as entry_id, e.fiscal_year, e.county, e.unit, nullif(e.project, '') as project, k.document_id as report_id, k.document_id is not null as submitted
from public.roster_entries e left join lateral (
    select document_id from public.report_keys k
    where k.unit = e.unit_key and k.fiscal_year = e.fiscal_year and (e.project_key = '' or k.project = e.project_key)
      and (k.region = '//' or case when e.region = '' then e.county = '' or replace(k.region, '/', '') like '%' || e.county
                                   else k.region in (e.region, '//' || split_part(e.region, '/', 3)) end)
    order by document_id desc limit 1) k on true
where current_setting('perfeval.scope', true) is null
   or e.region <> '' and exists (
        select from regexp_split_to_table(current_setting('perfeval.scope', true), '\n') as path where e.region = path or (path = '' or path like '%/') and starts_with(e.region, path))
   or e.region = '' and e.county in (
        select split_part(path, '/', 3) from regexp_split_to_table(current_setting('perfeval.scope', true), '\n') as path where split_part(path, '/', 3) <> ''
        union select r.county from analytics.reports r where r.county is not null);
