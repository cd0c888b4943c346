-- 分析版本: one immutable analysis of a document. Every span below points into text (UTF-16 code units, half-open).
create table runs (
    id bigint generated always as identity primary key,
    document_id bigint not null references documents,
    created_at timestamptz not null default now(),
    schema_id text not null,                            -- perfeval/analysis/1
    status text not null check (status in ('ok', 'partial', 'unreadable')),
    format text not null,
    pages integer,
    characters integer not null,
    text text,                                          -- null for an unreadable file
    layout jsonb,                                       -- paragraphs and tables: see LayoutJson
    notes jsonb not null,                               -- [{ "code", "message" }]
    errors integer not null,                            -- findings by severity
    warnings integer not null,
    infos integer not null,
    program_version text not null,
    rules_version text not null,
    model_version text not null
);
create index runs_document on runs (document_id);
alter table documents add foreign key (current_run_id) references runs;

-- 报告: what the report says of itself.
create table reports (
    run_id bigint primary key references runs,
    title text,
    kind text not null,
    project text,
    unit text,
    supervising_department text,
    province text,
    city text,
    county text,
    fiscal_year integer,
    report_date text,                                   -- ISO, to the precision printed
    self_score numeric,
    grade text                                          -- as printed
);
create index reports_region on reports (province, city, county, fiscal_year);

create table amounts (
    run_id bigint not null references runs,
    ordinal integer not null,                           -- reading order, from 0
    text text not null,
    yuan numeric not null,
    role text not null,
    label text not null,
    year integer,
    unit text not null,
    approximate boolean not null,
    start integer not null,
    length integer not null,
    cell_table integer,
    cell_row integer,
    cell_column integer,
    primary key (run_id, ordinal)
);

create table rates (
    run_id bigint not null references runs,
    ordinal integer not null,
    text text not null,
    value numeric not null,                             -- 1 for 100 %
    kind text not null,
    start integer not null,
    length integer not null,
    cell_table integer,
    cell_row integer,
    cell_column integer,
    primary key (run_id, ordinal)
);

create table dates (
    run_id bigint not null references runs,
    ordinal integer not null,
    text text not null,
    iso text,                                           -- null: no such day
    role text not null,
    start integer not null,
    length integer not null,
    primary key (run_id, ordinal)
);

-- 文号
create table document_numbers (
    run_id bigint not null references runs,
    ordinal integer not null,
    text text not null,
    issuer text not null,
    year integer,
    number integer,
    start integer not null,
    length integer not null,
    primary key (run_id, ordinal)
);

-- 项目资金, in yuan
create table funds (
    run_id bigint not null references runs,
    ordinal integer not null,
    source text not null,
    label text not null,
    initial_budget numeric,
    annual_budget numeric,
    received numeric,
    executed numeric,
    balance numeric,
    rate numeric,
    max_score numeric,
    score numeric,
    primary key (run_id, ordinal)
);

-- 绩效指标
create table indicators (
    run_id bigint not null references runs,
    ordinal integer not null,
    level1 text,
    level2 text,
    level3 text,
    target text,
    actual text,
    max_score numeric,
    score numeric,
    deviation_reason text,
    start integer not null,
    length integer not null,
    primary key (run_id, ordinal)
);

create table sections (
    run_id bigint not null references runs,
    ordinal integer not null,
    depth integer not null,
    number text not null,
    heading text not null,
    start integer not null,
    length integer not null,
    primary key (run_id, ordinal)
);

-- 问题与建议, sentence by sentence
create table passages (
    run_id bigint not null references runs,
    ordinal integer not null,
    kind text not null,
    text text not null,
    code text,
    confidence double precision not null,
    start integer not null,
    length integer not null,
    primary key (run_id, ordinal)
);
create index passages_code on passages (code) where code is not null;

-- 疑点
create table findings (
    run_id bigint not null references runs,
    ordinal integer not null,
    rule text not null,
    severity text not null,
    message text not null,
    stated numeric,
    computed numeric,
    difference numeric,
    tolerance numeric,
    suggestion text,
    primary key (run_id, ordinal)
);
create index findings_rule on findings (rule);

-- 依据
create table finding_evidence (
    run_id bigint not null,
    finding integer not null,
    ordinal integer not null,
    text text not null,
    start integer not null,
    length integer not null,
    primary key (run_id, finding, ordinal),
    foreign key (run_id, finding) references findings (run_id, ordinal)
);

-- 核对: one row for each rule
create table checks (
    run_id bigint not null references runs,
    ordinal integer not null,
    rule text not null,
    name text not null,
    outcome text not null,
    reason text,
    count integer not null,
    primary key (run_id, ordinal)
);

-- 已核对: every relation that was tried
create table check_relations (
    run_id bigint not null,
    check_ordinal integer not null,
    ordinal integer not null,
    outcome text not null,
    calculation text not null,
    reason text,
    primary key (run_id, check_ordinal, ordinal),
    foreign key (run_id, check_ordinal) references checks (run_id, ordinal)
);

create table relation_evidence (
    run_id bigint not null,
    check_ordinal integer not null,
    relation integer not null,
    ordinal integer not null,
    text text not null,
    start integer not null,
    length integer not null,
    primary key (run_id, check_ordinal, relation, ordinal),
    foreign key (run_id, check_ordinal, relation) references check_relations (run_id, check_ordinal, ordinal)
);
