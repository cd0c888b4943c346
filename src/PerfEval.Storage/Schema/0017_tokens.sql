-- 接口令牌: what a program signs in with on behalf of an account. The secret itself is shown once and kept nowhere.
create table api_tokens (
    id bigint generated always as identity primary key,
    account_id bigint not null references accounts on delete cascade,
    name text not null,                                 -- what it is for, in the owner's words
    hash bytea not null unique,                         -- SHA-256 of the secret: 256 random bits need no slow hash
    tail text not null,                                 -- its last letters, to know it again
    scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['read', 'upload', 'review', 'export', 'admin']),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    last_used_at timestamptz,                           -- to the minute
    revoked_at timestamptz
);
create index api_tokens_account on api_tokens (account_id, id);
