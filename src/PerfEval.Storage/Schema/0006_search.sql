-- 全文检索: one entry for each document, of its latest run; written in the transaction of the run.
create table search_entries (
    document_id bigint primary key references documents,
    run_id bigint not null references runs,
    segmenter text not null,                            -- version of the words and of the way they are cut; another one: perfeval db reindex
    unit text,                                          -- folded, without blanks
    self_score numeric,
    head tsvector not null,                             -- words of title, project and unit alone: tells at once which hits stand in a title
    words tsvector not null,                            -- A title, B headings, C body, D tables; and fields such as 年度:2022, without places
    pairs integer[] not null                            -- every two characters that stand side by side: any run of words is found by them
);

-- Fast reading matters more than fast writing: a list of pending words would be searched word by word.
create index search_entries_words on search_entries using gin (words, pairs) with (fastupdate = off);

-- Ranking unpacks the words of hundreds of reports: lz4 does it several times faster. A server built without it keeps its own way.
do $$
begin
    alter table search_entries alter column words set compression lz4, alter column pairs set compression lz4;
exception when feature_not_supported then
    null;
end $$;
