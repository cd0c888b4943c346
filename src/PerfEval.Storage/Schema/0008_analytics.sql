-- 分析视图: for analysts, and for the pages. Described in ANALYTICS.md. Views look at the latest run of each document.
create schema analytics;
comment on schema analytics is '绩效自评报告的共性分析：只读，视图取每份报告的最新一次分析；带“刷新”字样的表由 perfeval db refresh 重算';

create table analytics.codes (code text primary key, name text not null);
comment on table analytics.codes is '问题代码及名称';
comment on column analytics.codes.code is '代码，P00 至 P20、P99';
comment on column analytics.codes.name is '名称';
insert into analytics.codes values
    ('P00', '无问题'), ('P01', '预算编制不精细'), ('P02', '预算执行率低'), ('P03', '预算调整频繁或未说明'), ('P04', '资金到位或拨付不及时'),
    ('P05', '资金闲置、结转结余大'), ('P06', '资金使用不规范'), ('P07', '绩效目标不明确'), ('P08', '绩效指标未细化量化'), ('P09', '权重或评价标准设置不合理'),
    ('P10', '自评不真实、流于形式'), ('P11', '佐证资料不全'), ('P12', '项目进度滞后'), ('P13', '管理制度不健全或执行不严'), ('P14', '采购、招投标、合同不规范'),
    ('P15', '资产管理薄弱'), ('P16', '运维管护薄弱'), ('P17', '网络与数据安全、信息孤岛'), ('P18', '专业人才不足'), ('P19', '满意度调查缺失或不实'),
    ('P20', '结果应用与公开不到位'), ('P99', '其他');

create view analytics.reports as
select d.id as report_id, r.run_id, d.file_name, r.title, r.kind, r.project, r.unit, r.supervising_department as department,
       r.province, r.city, r.county, r.fiscal_year, r.report_date, r.self_score, r.grade, u.errors, u.warnings, u.infos
from public.documents d join public.runs u on u.id = d.current_run_id join public.reports r on r.run_id = u.id
where u.status <> 'unreadable';
comment on view analytics.reports is '报告：每份文件最新一次分析，一行一份';
comment on column analytics.reports.report_id is '报告编号，网页地址 /reports/编号';
comment on column analytics.reports.run_id is '分析编号';
comment on column analytics.reports.kind is '类型：self_evaluation 单位自评，department_evaluation 部门评价，third_party_evaluation 第三方评价，unknown 未识别';
comment on column analytics.reports.department is '主管部门';
comment on column analytics.reports.fiscal_year is '预算年度';
comment on column analytics.reports.self_score is '自评得分';
comment on column analytics.reports.grade is '等级，按原文';
comment on column analytics.reports.errors is '疑点中“错误”的个数';

create view analytics.passages as
select a.report_id, p.ordinal, p.kind as passage_kind, p.code, c.name as code_name, p.text, p.confidence, p.start, p.length,
       a.kind, a.project, a.unit, a.department, a.province, a.city, a.county, a.fiscal_year
from analytics.reports a join public.passages p on p.run_id = a.run_id left join analytics.codes c on c.code = p.code
where p.kind in ('problem', 'suggestion') and p.code is not null;
comment on view analytics.passages is '问题与建议：一行一句，连同所属报告的地区、年度、部门、类型';
comment on column analytics.passages.passage_kind is 'problem 问题，suggestion 建议';
comment on column analytics.passages.code is '问题代码；建议的代码是它要解决的问题';
comment on column analytics.passages.confidence is '判断的把握，0 至 1';
comment on column analytics.passages.start is '在正文中的位置（UTF-16 单元，从 0 起）';

-- What is not told compares as empty: comparing with is not distinct from can't be hashed, and takes minutes.
-- Reports that tell a problem, of all reports of the same place, year, department and kind. A lone 无 (P00) is counted as what it is.
create view analytics.problem_cells as
with told as (
    select code, province, city, county, fiscal_year, department, kind, count(distinct report_id) as reports_with, count(*) as sentences
    from analytics.passages where passage_kind = 'problem'
    group by code, province, city, county, fiscal_year, department, kind
), present as (
    select province, city, county, fiscal_year, department, kind, count(*) as reports
    from analytics.reports group by province, city, county, fiscal_year, department, kind
)
select t.code, c.name as code_name, t.province, t.city, t.county, t.fiscal_year, t.department, t.kind, t.reports_with, t.sentences, p.reports,
       round(t.reports_with::numeric / p.reports, 4) as share
from told t join analytics.codes c using (code)
join present p on coalesce(p.province, '') = coalesce(t.province, '') and coalesce(p.city, '') = coalesce(t.city, '') and coalesce(p.county, '') = coalesce(t.county, '') and coalesce(p.fiscal_year, 0) = coalesce(t.fiscal_year, 0) and coalesce(p.department, '') = coalesce(t.department, '')
    and p.kind = t.kind;
comment on view analytics.problem_cells is '问题明细表：代码 × 省市县 × 年度 × 主管部门 × 报告类型；没有出现的组合不列';
comment on column analytics.problem_cells.reports_with is '有该类问题的报告份数';
comment on column analytics.problem_cells.sentences is '该类问题的句数';
comment on column analytics.problem_cells.reports is '同一组合的全部报告份数';
comment on column analytics.problem_cells.share is '有该类问题的报告所占比例，0 至 1';

-- Every report stands under the whole country, its province, its city and its county.
create view analytics.report_regions as
select a.report_id, a.fiscal_year, a.department, a.kind, l.level, l.region
from analytics.reports a cross join lateral (values
    ('全国', '全国'), ('省', a.province), ('市', concat_ws('', a.province, a.city)), ('县', concat_ws('', a.province, a.city, a.county))) l (level, region)
where l.level = '全国' or (l.level = '省' and a.province is not null) or (l.level = '市' and a.city is not null) or (l.level = '县' and a.county is not null);
comment on view analytics.report_regions is '报告与其各级地区：一份报告在全国、省、市、县各有一行';
comment on column analytics.report_regions.level is '全国、省、市、县';
comment on column analytics.report_regions.region is '地区全称，如 湖南省岳阳市华容县';

create view analytics.problem_shares as
with told as (
    select g.level, g.region, g.fiscal_year, p.code, count(distinct p.report_id) as reports_with, count(*) as sentences
    from analytics.report_regions g join analytics.passages p using (report_id) where p.passage_kind = 'problem'
    group by g.level, g.region, g.fiscal_year, p.code
), present as (
    select level, region, fiscal_year, count(*) as reports from analytics.report_regions group by level, region, fiscal_year
)
select p.level, p.region, p.fiscal_year, c.code, c.name as code_name, coalesce(t.reports_with, 0) as reports_with, coalesce(t.sentences, 0) as sentences, p.reports,
       round(coalesce(t.reports_with, 0)::numeric / p.reports, 4) as share
from present p cross join analytics.codes c
left join told t on t.level = p.level and t.region = p.region and t.fiscal_year is not distinct from p.fiscal_year and t.code = c.code;
comment on view analytics.problem_shares is '问题比例：各级地区 × 年度 × 代码，没有出现的代码列为 0';

create view analytics.problem_trends as
select s.level, s.region, s.code, s.code_name, s.fiscal_year, s.reports, s.share, b.reports as reports_before, b.share as share_before, s.share - b.share as change
from analytics.problem_shares s
left join analytics.problem_shares b on b.level = s.level and b.region = s.region and b.code = s.code and b.fiscal_year = s.fiscal_year - 1
where s.fiscal_year is not null;
comment on view analytics.problem_trends is '问题趋势：比例与上一年度之差；上一年度没有报告的为空';
comment on column analytics.problem_trends.change is '比例的变化，0.1 为上升 10 个百分点';

create view analytics.problem_shares_by_department as
with told as (
    select a.department, a.fiscal_year, p.code, count(distinct a.report_id) as reports_with, count(*) as sentences
    from analytics.reports a join analytics.passages p using (report_id) where p.passage_kind = 'problem' group by a.department, a.fiscal_year, p.code
), present as (select department, fiscal_year, count(*) as reports from analytics.reports group by department, fiscal_year)
select p.department, p.fiscal_year, t.code, c.name as code_name, t.reports_with, t.sentences, p.reports, round(t.reports_with::numeric / p.reports, 4) as share
from present p join told t on coalesce(t.department, '') = coalesce(p.department, '') and coalesce(t.fiscal_year, 0) = coalesce(p.fiscal_year, 0)
join analytics.codes c using (code);
comment on view analytics.problem_shares_by_department is '问题比例：主管部门 × 年度 × 代码';

create view analytics.problem_shares_by_kind as
with told as (
    select a.kind, a.fiscal_year, p.code, count(distinct a.report_id) as reports_with, count(*) as sentences
    from analytics.reports a join analytics.passages p using (report_id) where p.passage_kind = 'problem' group by a.kind, a.fiscal_year, p.code
), present as (select kind, fiscal_year, count(*) as reports from analytics.reports group by kind, fiscal_year)
select p.kind, p.fiscal_year, t.code, c.name as code_name, t.reports_with, t.sentences, p.reports, round(t.reports_with::numeric / p.reports, 4) as share
from present p join told t on t.kind = p.kind and t.fiscal_year is not distinct from p.fiscal_year join analytics.codes c using (code);
comment on view analytics.problem_shares_by_kind is '问题比例：报告类型 × 年度 × 代码';

create view analytics.suggestion_coverage as
select p.report_id, p.unit, p.province, p.city, p.county, p.fiscal_year, p.code, p.code_name, count(*) as problems, min(p.text) as example,
       exists (select from analytics.passages s where s.report_id = p.report_id and s.passage_kind = 'suggestion' and s.code = p.code) as has_suggestion
from analytics.passages p where p.passage_kind = 'problem' and p.code <> 'P00'
group by p.report_id, p.unit, p.province, p.city, p.county, p.fiscal_year, p.code, p.code_name;
comment on view analytics.suggestion_coverage is '建议覆盖：每份报告的每类问题，有没有同类建议';
comment on column analytics.suggestion_coverage.has_suggestion is '同一报告中有同一代码的建议';

create view analytics.suggestion_coverage_by_code as
select code, code_name, fiscal_year, count(*) as reports_with_problem, count(*) filter (where has_suggestion) as covered,
       count(*) filter (where not has_suggestion) as uncovered, round((count(*) filter (where has_suggestion))::numeric / count(*), 4) as coverage
from analytics.suggestion_coverage group by code, code_name, fiscal_year;
comment on view analytics.suggestion_coverage_by_code is '建议覆盖率：代码 × 年度，提出问题的报告中同时提出同类建议的比例';

-- Years in a row: the year less its rank is the same within a row.
create view analytics.repeated_problems as
with told as (
    select distinct unit, province, city, county, code, code_name, fiscal_year from analytics.passages
    where passage_kind = 'problem' and code <> 'P00' and unit is not null and fiscal_year is not null
), ranked as (
    select *, fiscal_year - row_number() over (partition by unit, province, city, county, code order by fiscal_year) as island from told
)
select unit, province, city, county, code, code_name, count(*)::integer as years, min(fiscal_year) as first_year, max(fiscal_year) as last_year
from ranked group by unit, province, city, county, code, code_name, island having count(*) > 1;
comment on view analytics.repeated_problems is '屡报问题：同一单位连续两年及以上报告同一类问题';
comment on column analytics.repeated_problems.years is '连续年数';

create view analytics.rule_findings as
with told as (
    select f.rule, f.severity, a.province, a.city, a.county, a.fiscal_year, count(*) as findings, count(distinct a.report_id) as reports_with
    from analytics.reports a join public.findings f on f.run_id = a.run_id
    group by f.rule, f.severity, a.province, a.city, a.county, a.fiscal_year
), present as (select province, city, county, fiscal_year, count(*) as reports from analytics.reports group by province, city, county, fiscal_year)
select t.rule, t.severity, t.province, t.city, t.county, t.fiscal_year, t.findings, t.reports_with, p.reports, round(t.reports_with::numeric / p.reports, 4) as share
from told t join present p on coalesce(p.province, '') = coalesce(t.province, '') and coalesce(p.city, '') = coalesce(t.city, '') and coalesce(p.county, '') = coalesce(t.county, '') and coalesce(p.fiscal_year, 0) = coalesce(t.fiscal_year, 0);
comment on view analytics.rule_findings is '疑点：规则 × 严重程度 × 地区 × 年度';
comment on column analytics.rule_findings.severity is 'error 错误，warning 疑点，info 提示';

create view analytics.similar_reports as
select s.first_id, s.second_id, s.similarity, a.unit as first_unit, b.unit as second_unit, a.project as first_project, b.project as second_project,
       a.fiscal_year as first_year, b.fiscal_year as second_year, a.province as first_province, b.province as second_province, a.county as first_county, b.county as second_county,
       a.unit is not distinct from b.unit as same_unit, coalesce((s.passages -> 0 ->> 'characters')::integer, 0) as longest_passage, s.passages
from public.similar_reports s join analytics.reports a on a.report_id = s.first_id join analytics.reports b on b.report_id = s.second_id;
comment on view analytics.similar_reports is '雷同报告：叙述部分高度相似的两份报告；同一单位、项目、年度的不同版本不算';
comment on column analytics.similar_reports.similarity is '相同五字串所占比例（Jaccard），0 至 1，低于 0.4 的不列';
comment on column analytics.similar_reports.longest_passage is '最长相同段落的字数';

-- Filled by perfeval db refresh.
create table analytics.typical_sentences (
    code text not null references analytics.codes,
    passage_kind text not null check (passage_kind in ('problem', 'suggestion')),
    rank integer not null,
    text text not null,
    report_id bigint not null,
    start integer not null,
    length integer not null,
    centrality double precision not null,
    sentences integer not null,
    primary key (code, passage_kind, rank)
);
comment on table analytics.typical_sentences is '典型表述（刷新）：每类问题或建议中与同类各句平均最相近的句子，彼此不重复';
comment on column analytics.typical_sentences.centrality is '与同类全部句子的平均余弦相似度（词的 TF-IDF 向量）';
comment on column analytics.typical_sentences.sentences is '参与计算的句数';

create table analytics.code_words (
    code text not null references analytics.codes,
    passage_kind text not null check (passage_kind in ('problem', 'suggestion')),
    word text not null,
    occurrences integer not null,
    sentences integer not null,
    primary key (code, passage_kind, word)
);
comment on table analytics.code_words is '词表（刷新）：每类问题或建议用词的次数和句数；只出现一次的词不列';

create view analytics.keywords as
with mass as (select code, passage_kind, sum(occurrences)::numeric as words from analytics.code_words group by code, passage_kind),
     everywhere as (select passage_kind, word, sum(occurrences)::numeric as occurrences from analytics.code_words group by passage_kind, word),
     average as (select passage_kind, avg(words) as words from mass group by passage_kind),
     weighed as (
         select w.code, w.passage_kind, w.word, w.occurrences, w.sentences, w.occurrences / m.words * ln(1 + a.words / e.occurrences) as weight
         from analytics.code_words w join mass m using (code, passage_kind) join everywhere e using (passage_kind, word) join average a using (passage_kind)
     )
select code, passage_kind, word, occurrences, sentences, round(weight, 6) as weight,
       row_number() over (partition by code, passage_kind order by weight desc, word collate "C")::integer as rank
from weighed;
comment on view analytics.keywords is '关键词：每类问题或建议相对其他各类最有代表性的词（分类 TF-IDF）';
comment on column analytics.keywords.weight is '词在本类的比重 × ln(1 ＋ 各类平均词数 ÷ 该词在各类的总次数)';
comment on column analytics.keywords.rank is '名次，1 为最有代表性';

create table analytics.other_clusters (
    cluster_id integer primary key,
    sentences integer not null,
    reports integer not null,
    typical text not null,
    report_id bigint not null,
    start integer not null,
    length integer not null
);
comment on table analytics.other_clusters is '“其他”问题（P99）的聚类（刷新）：彼此相近的句子，可考虑增设代码';
comment on column analytics.other_clusters.typical is '最居中的一句';

create table analytics.other_cluster_sentences (
    cluster_id integer not null references analytics.other_clusters on delete cascade,
    report_id bigint not null,
    ordinal integer not null,
    text text not null,
    similarity double precision not null,
    primary key (report_id, ordinal)
);
comment on table analytics.other_cluster_sentences is '“其他”问题各聚类的句子（刷新）';

create table analytics.refreshes (
    id integer primary key default 1 check (id = 1),
    refreshed_at timestamptz not null,
    reports bigint not null,
    segmenter text not null
);
comment on table analytics.refreshes is '最近一次刷新的时间、报告份数和分词版本';

-- The role of analysts: nothing but this schema. Who may not make roles is told how to by perfeval db refresh.
create function analytics.grant_reading() returns boolean language plpgsql as $$
begin
    if not exists (select from pg_roles where rolname = 'perfeval_analyst') then
        begin
            create role perfeval_analyst nologin;
        exception
            when insufficient_privilege then return false;
            when duplicate_object or unique_violation then null; -- made at the same time by another database of the cluster
        end;
    end if;
    grant usage on schema analytics to perfeval_analyst;
    grant select on all tables in schema analytics to perfeval_analyst;
    return true;
end $$;
comment on function analytics.grant_reading is '建立只读角色 perfeval_analyst 并授权；没有权限建立角色时返回 false';
revoke all on function analytics.grant_reading from public;
select analytics.grant_reading();
