-- 核对口径: the profile that a report was checked by, and why.
create table profiles (
    run_id bigint primary key references runs,
    id text not null,
    name text not null,
    family text not null,
    reason text not null
);

-- 复算得分: the score and grade that the numbers support.
create table recomputed_scores (
    run_id bigint primary key references runs,
    score numeric not null,
    grade text not null,
    rows integer not null,                              -- scored rows, the execution line among them
    reckoned integer not null                           -- those whose score follows from their numbers
);

alter table check_relations add column intervals text;  -- 计算区间 and 所列区间, where the relation has them
