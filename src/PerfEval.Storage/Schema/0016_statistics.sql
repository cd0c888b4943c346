-- 问题分析、统计: what the pages of analysts ask. Described in ANALYTICS.md.

-- A report that was handed in again is counted once: in its newest version. Every view stands on this one, so it holds all of them to the regions of the
-- account that asks (perfeval.scope): the views run with their owner's rights, past the policies of the tables.
create or replace view analytics.reports as
select d.id as report_id, r.run_id, d.file_name, r.title, r.kind, r.project, r.unit, r.supervising_department as department,
       r.province, r.city, r.county, r.fiscal_year, r.report_date, r.self_score, r.grade, u.errors, u.warnings, u.infos
from public.documents d join public.runs u on u.id = d.current_run_id join public.reports r on r.run_id = u.id
where u.status <> 'unreadable' and not exists (select from public.reviews v where v.document_id = d.id and v.superseded)
  and (current_setting('perfeval.scope', true) is null or d.id in (
      select v.id from regexp_split_to_table(current_setting('perfeval.scope', true), '\n') as path
      join public.documents v on v.region = path or (path = '' or path like '%/') and starts_with(v.region, path)
      union select v.id from public.batches b join public.documents v on v.batch_id = b.id where b.created_by = current_setting('perfeval.account', true)));
comment on view analytics.reports is '报告：每份文件最新一次分析，一行一份；重报的只列最新一版；网页账号只见其地区的';

-- A line of a roster tells its county alone: an account sees those of its counties, and of those that reports of its regions come from.
create or replace view analytics.roster as
select e.id as entry_id, e.fiscal_year, e.county, e.unit, nullif(e.project, '') as project, k.document_id as report_id, k.document_id is not null as submitted
from public.roster_entries e left join lateral (
    select document_id from public.report_keys k
    where k.unit = e.unit_key and k.fiscal_year = e.fiscal_year and (e.county = '' or k.region = '//' or replace(k.region, '/', '') like '%' || e.county)
      and (e.project_key = '' or k.project = e.project_key)
    order by document_id desc limit 1) k on true
where current_setting('perfeval.scope', true) is null or e.county in (
    select split_part(path, '/', 3) from regexp_split_to_table(current_setting('perfeval.scope', true), '\n') as path where split_part(path, '/', 3) <> ''
    union select r.county from analytics.reports r where r.county is not null);
create index reviews_superseded on reviews (document_id) where superseded;

alter table analytics.codes add column bit integer;
update analytics.codes c set bit = 1 << n.place::integer from (select code, row_number() over (order by code) - 1 as place from analytics.codes) n where n.code = c.code;
alter table analytics.codes alter column bit set not null, add unique (bit);
comment on column analytics.codes.bit is '在 problem_bits 的 told、answered 中代表本代码的位';

-- 问题位: the codes that a run tells of, as bits. A page counts the reports of a province by code and year: fifty thousand rows of this are read
-- in a sixth of the time that their sentences take.
create table passage_bits (
    run_id bigint primary key references runs on delete cascade,
    told integer not null,                              -- codes of its problems
    answered integer not null                           -- codes of its suggestions
);
create function reckon_passage_bits() returns trigger language plpgsql as $$
begin
    insert into passage_bits
    select n.run_id, coalesce(bit_or(c.bit) filter (where p.kind = 'problem'), 0), coalesce(bit_or(c.bit) filter (where p.kind = 'suggestion'), 0)
    from (select distinct run_id from changed) n left join passages p on p.run_id = n.run_id and p.code is not null left join analytics.codes c on c.code = p.code
    group by n.run_id
    on conflict (run_id) do update set told = excluded.told, answered = excluded.answered;
    return null;
end $$;
create trigger passages_added after insert on passages referencing new table as changed for each statement execute function reckon_passage_bits();
create trigger passages_changed after update on passages referencing new table as changed for each statement execute function reckon_passage_bits();
insert into passage_bits
select p.run_id, coalesce(bit_or(c.bit) filter (where p.kind = 'problem'), 0), coalesce(bit_or(c.bit) filter (where p.kind = 'suggestion'), 0)
from passages p left join analytics.codes c on c.code = p.code group by p.run_id;

-- The sentences of a code in the reports of a county and year.
drop index passages_code;
create index passages_code on passages (code, kind, run_id) where code is not null;

create view analytics.problem_bits as
select a.*, coalesce(b.told, 0) as told, coalesce(b.answered, 0) as answered from analytics.reports a left join public.passage_bits b on b.run_id = a.run_id;
comment on view analytics.problem_bits is '报告及其问题位：told & codes.bit <> 0 即有该类问题，answered & codes.bit <> 0 即有该类建议';
comment on column analytics.problem_bits.told is '有哪些类的问题';
comment on column analytics.problem_bits.answered is '有哪些类的建议';

create view analytics.report_problems as
select b.report_id, c.code, c.name as code_name, b.answered & c.bit <> 0 as has_suggestion, b.unit, b.kind, b.department, b.province, b.city, b.county, b.fiscal_year
from analytics.problem_bits b join analytics.codes c on b.told & c.bit <> 0;
comment on view analytics.report_problems is '报告 × 问题代码：一份报告的一类问题一行';
comment on column analytics.report_problems.has_suggestion is '同一报告中有同一代码的建议';

-- Years in a row, as before, but only what stands in two of them is taken apart into codes.
create or replace view analytics.repeated_problems as
with yearly as (
    select unit, province, city, county, fiscal_year, bit_or(told) & ~1 as told from analytics.problem_bits
    where unit is not null and fiscal_year is not null group by unit, province, city, county, fiscal_year
), beside as (
    select *, case when lag(fiscal_year) over years = fiscal_year - 1 then lag(told) over years else 0 end
            | case when lead(fiscal_year) over years = fiscal_year + 1 then lead(told) over years else 0 end as around
    from yearly window years as (partition by unit, province, city, county order by fiscal_year)
), ranked as (
    select b.unit, b.province, b.city, b.county, c.code, c.name as code_name, b.fiscal_year,
           b.fiscal_year - row_number() over (partition by b.unit, b.province, b.city, b.county, c.code order by b.fiscal_year) as island
    from beside b join analytics.codes c on b.told & b.around & c.bit <> 0
)
select unit, province, city, county, code, code_name, count(*)::integer as years, min(fiscal_year) as first_year, max(fiscal_year) as last_year
from ranked group by unit, province, city, county, code, code_name, island having count(*) > 1;

-- The words of pairs stand in the reports: here is who is like whom.
create view analytics.similar_pairs as
select s.first_id, s.second_id, s.similarity, jsonb_array_length(s.passages) as passages, coalesce((s.passages -> 0 ->> 'characters')::integer, 0) as longest_passage
from public.similar_reports s;
comment on view analytics.similar_pairs is '雷同的两份报告（仅编号），供与 reports 连接';
comment on column analytics.similar_pairs.passages is '相同段落的个数，最多列 5 处';
create index similar_reports_likeness on similar_reports (similarity desc, first_id, second_id);

-- 预算执行率: executed ÷ annual budget of the total row; where the table doesn't tell, the rate as told, in the table or in the text.
create view analytics.execution as
select a.*, f.annual_budget, f.executed,
       case when f.annual_budget > 0 and f.executed is not null then round(f.executed / f.annual_budget, 6) else coalesce(f.rate, t.value) end as rate,
       case when f.annual_budget > 0 and f.executed is not null then 'funds' when coalesce(f.rate, t.value) is not null then 'told' end as origin
from analytics.reports a
left join (select distinct on (run_id) run_id, annual_budget, executed, rate from public.funds where source = 'total' order by run_id, ordinal) f on f.run_id = a.run_id
left join lateral (
    select value from public.rates r where r.run_id = a.run_id and r.kind = 'execution' and (f.annual_budget is null or f.annual_budget <= 0 or f.executed is null) and f.rate is null
    order by r.ordinal limit 1) t on true;
comment on view analytics.execution is '预算执行率：一行一份报告';
comment on column analytics.execution.rate is '执行率，1 为 100%；空：报告没有写明';
comment on column analytics.execution.origin is 'funds 由资金总额行的全年执行数÷全年预算数算得，told 为报告所写';
create index funds_total on funds (run_id, ordinal) include (annual_budget, executed, rate) where source = 'total';
create index rates_execution on rates (run_id, ordinal) include (value) where kind = 'execution';

create view analytics.scores as
select a.*, s.score as recomputed, s.grade as recomputed_grade, s.rows as scored_rows, s.reckoned as reckoned_rows, a.self_score - s.score as inflation
from analytics.reports a left join public.recomputed_scores s on s.run_id = a.run_id;
comment on view analytics.scores is '自评得分与复算得分：一行一份报告';
comment on column analytics.scores.recomputed is '复算得分：按所列数据应得的分数；空：不能复算';
comment on column analytics.scores.inflation is '自评得分减复算得分，正数为多计';

create view analytics.findings as
select a.report_id, f.ordinal, f.rule, f.severity, f.message, f.difference, a.unit, a.department, a.kind, a.province, a.city, a.county, a.fiscal_year
from analytics.reports a join public.findings f on f.run_id = a.run_id;
comment on view analytics.findings is '疑点：一行一个，连同所属报告的地区、年度、部门、类型';
create index findings_counted on findings (run_id, rule, severity);
comment on column analytics.findings.severity is 'error 错误，warning 疑点，info 提示';

-- What reviewers have judged themselves: the precision of a rule is told by them.
create view analytics.verdicts as
select v.document_id as report_id, v.rule, v.verdict from public.verdicts v join analytics.reports a on a.report_id = v.document_id where v.verdict is not null and not v.carried;
comment on view analytics.verdicts is '审核意见：一行一个已审的疑点；confirmed 已确认、returned 已退回为属实，dismissed 已驳回为误报';

create view analytics.freshness as
select r.refreshed_at, r.reports as reports_then,
       (select count(*) from public.runs u join public.documents d on d.current_run_id = u.id where u.status <> 'unreadable' and (r.refreshed_at is null or u.created_at > r.refreshed_at)) as changed_since
from (select 1) one left join analytics.refreshes r on true;
comment on view analytics.freshness is '典型表述、关键词、聚类是否过时：最近一次刷新（空：从未），此后新入库或重新分析的报告份数';
create index runs_created on runs (created_at);

select analytics.grant_reading();
select grant_viewing();
