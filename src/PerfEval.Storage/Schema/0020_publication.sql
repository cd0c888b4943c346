-- 脱敏件: what reviewers have decided for the copy of a report that is published. What was done to it, and by whom, stands in audit_events, without the words.
create table publication_choices (
    id bigint generated always as identity primary key,
    document_id bigint not null references documents on delete cascade,
    words text not null,
    place integer not null,                             -- the n-th of these words stays readable; 0: they are masked wherever they stand
    reason text not null,
    by_id bigint not null,
    by_name text not null,
    at timestamptz not null default now(),
    unique (document_id, words, place)
);
