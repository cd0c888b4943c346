-- 叙述: the narrative of the latest run of each document, without tables, headings, figures, names and set phrases; one line a sentence.
create table narratives (
    document_id bigint primary key references documents,
    run_id bigint not null references runs,
    method text not null,                               -- how it was made; another one: perfeval db reindex
    unit text,
    project text,                                       -- or the title, where no project is told
    fiscal_year integer,
    text text not null,
    sentences integer[] not null                        -- start, length, start, length, …: where each line stands in the text of the run
);

-- 分带: narratives that share one are looked at side by side (MinHash, banded).
create table narrative_bands (
    band bigint not null,
    document_id bigint not null references narratives on delete cascade,
    primary key (band, document_id)
);
create index narrative_bands_document on narrative_bands (document_id);

-- 雷同: pairs of reports whose narratives share much. Reports of the same unit, project and year are versions of one and no pair.
create table similar_reports (
    first_id bigint not null references narratives on delete cascade,
    second_id bigint not null references narratives on delete cascade,
    similarity real not null,                           -- shared ÷ all runs of five characters (Jaccard), without common_shingles
    passages jsonb not null,                            -- the longest common ones: [{ "first": [start, length], "second": [start, length], "characters": n }]
    primary key (first_id, second_id),
    check (first_id < second_id)
);
create index similar_reports_second on similar_reports (second_id);

-- 套话: runs of five characters that stand in so many reports that sharing them tells nothing; found by perfeval db refresh.
create table common_shingles (shingle integer primary key);
