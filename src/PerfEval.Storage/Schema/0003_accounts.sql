-- 账号
create table accounts (
    id bigint generated always as identity primary key,
    name text not null,
    password_hash text not null,
    stamp text not null,                                -- renewed with the password: older sign-ins end
    must_change_password boolean not null,              -- true while the password is a one-time one
    failed_attempts integer not null default 0,         -- in a row
    locked_until timestamptz,
    last_sign_in_at timestamptz,
    created_at timestamptz not null default now()
);
create unique index accounts_name on accounts (lower(name));
