-- 常用查询: what an account asks for again and again, as the address of a page.
create table saved_queries (
    id bigint generated always as identity primary key,
    account_id bigint not null references accounts on delete cascade,
    page text not null check (page ~ '^/[a-z/]*$'),
    query text not null check (query = '' or starts_with(query, '?') and length(query) <= 2000),
    name text not null check (length(name) between 1 and 60),
    created_at timestamptz not null default now(),
    unique (account_id, page, name)
);
