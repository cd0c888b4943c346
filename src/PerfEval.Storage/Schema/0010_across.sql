-- 报告身份: what the latest run of each document tells of itself, folded, so that reports of the same project meet.
create table report_keys (
    document_id bigint primary key references documents,
    run_id bigint not null references runs,
    region text not null,
    unit text not null,                                 -- '' where the report doesn't tell
    department text not null,
    project text not null,
    fiscal_year integer,
    pending text check (pending in ('new', 'again'))    -- to be compared with the others; new: and the others with it
);
create index report_keys_project on report_keys (project, region, fiscal_year) where project <> '';
create index report_keys_pending on report_keys (document_id) where pending is not null;

-- 他报依据: the words of other reports that a finding rests on.
create table finding_others (
    run_id bigint not null,
    finding integer not null,
    ordinal integer not null,
    document_id bigint not null references documents,
    other_run_id bigint not null references runs,
    text text not null,
    start integer not null,
    length integer not null,
    primary key (run_id, finding, ordinal),
    foreign key (run_id, finding) references findings (run_id, ordinal)
);
create index finding_others_document on finding_others (document_id);
