-- 已核对的关系: two thirds of all rows of an analysis were relations and their evidence, and nobody asked for one of them alone. They stand with their check:
-- [{ "outcome", "calculation", "reason", "intervals", "evidence": [{ "text", "span": { "start", "length" } }] }]
alter table checks add column relations json;
update checks c set relations = r.relations from (
    select r.run_id, r.check_ordinal, json_agg(json_build_object(
        'outcome', r.outcome, 'calculation', r.calculation, 'reason', r.reason, 'intervals', r.intervals,
        'evidence', coalesce((select json_agg(json_build_object('text', e.text, 'span', json_build_object('start', e.start, 'length', e.length)) order by e.ordinal)
                              from relation_evidence e where (e.run_id, e.check_ordinal, e.relation) = (r.run_id, r.check_ordinal, r.ordinal)), '[]'))
        order by r.ordinal) as relations
    from check_relations r group by r.run_id, r.check_ordinal
) r where (c.run_id, c.ordinal) = (r.run_id, r.check_ordinal);
drop table relation_evidence;
drop table check_relations;

-- What is read whole and seldom is packed quickly.
do $$
begin
    alter table checks alter column relations set compression lz4;
    alter table runs alter column text set compression lz4, alter column layout set compression lz4;
exception when feature_not_supported then
    null;
end $$;

-- New entries wait in a list till it is full or nothing is queued any more (the workers put them in then): a county's year is indexed in a third of the time.
alter index search_entries_words set (fastupdate = on, gin_pending_list_limit = 16384);

-- 用时: how long the reading and analysing of a document took; those stored together share their other times.
alter table documents add column work_ms integer;

-- 批次进度: the numbers that every page and command shows, of the batches and files that the asking connection may see. per_minute: of the last minute while files are worked on, of the whole work afterwards.
create view batch_progress with (security_invoker = true) as
select c.id, c.name, c.origin, c.created_by, c.created_at, c.state, c.total, c.queued, c.running, c.done, c.partial, c.failed, c.repeated, c.last_finished_at,
       c.per_minute, case when c.state = 'open' and c.queued + c.running > 0 and c.per_minute > 0 then (60 * (c.queued + c.running) / c.per_minute)::integer end as seconds_left
from (
    select b.*, case
        when b.queued + b.running > 0 then 60 * b.lately / nullif(greatest(1, least(60, extract(epoch from now() - b.lately_from))), 0)
        when b.worked > 0 then 60 * b.worked / greatest(1, extract(epoch from b.last_finished_at - b.first_started_at)) end::double precision as per_minute
    from (
        select b.id, b.name, b.origin, b.created_by, b.created_at, b.state,
               count(u.id)::int as total,
               (count(*) filter (where d.state = 'queued'))::int as queued,
               (count(*) filter (where d.state = 'running'))::int as running,
               (count(*) filter (where d.state = 'done'))::int as done,
               (count(*) filter (where d.state = 'partial'))::int as partial,
               (count(*) filter (where d.state = 'failed'))::int as failed,
               (count(*) filter (where u.repeated))::int as repeated,
               count(*) filter (where d.finished_at is not null and d.started_at >= b.created_at) as worked,
               min(d.started_at) filter (where d.finished_at is not null and d.started_at >= b.created_at) as first_started_at,
               count(*) filter (where d.finished_at > now() - interval '1 minute' and d.started_at is not null) as lately,
               min(d.started_at) filter (where d.finished_at > now() - interval '1 minute') as lately_from,
               max(d.finished_at) as last_finished_at
        from batches b left join uploads u on u.batch_id = b.id left join documents d on d.id = u.document_id
        group by b.id
    ) b
) c;
comment on view batch_progress is '批次进度：文件数（共、排队、处理中、完成、部分完成、失败、重复）、每分钟份数、剩余秒数';

create view batch_files with (security_invoker = true) as
select u.batch_id, u.id as upload_id, u.document_id, u.file_name, u.repeated, d.size_bytes, d.state, d.attempts, d.work_ms, d.reason, d.fault_id, d.started_at, d.finished_at
from uploads u join documents d on d.id = u.document_id;
comment on view batch_files is '批次中的每个文件：状态、次数、用时（毫秒）、原因';
