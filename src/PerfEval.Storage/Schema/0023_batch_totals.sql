-- 批次进度: who sees some files of a batch only is told how far these are; counted with the rest, a batch that is done seemed to stand still.
create or replace view batch_progress with (security_invoker = true) as
select c.id, c.name, c.origin, c.created_by, c.created_at, c.state, c.total, c.queued, c.running, c.done, c.partial, c.failed, c.repeated, c.last_finished_at,
       c.per_minute, case when c.state = 'open' and c.queued + c.running > 0 and c.per_minute > 0 then (60 * (c.queued + c.running) / c.per_minute)::integer end as seconds_left
from (
    select b.*, case
        when b.queued + b.running > 0 then 60 * b.lately / nullif(greatest(1, least(60, extract(epoch from now() - b.lately_from))), 0)
        when b.worked > 0 then 60 * b.worked / greatest(1, extract(epoch from b.last_finished_at - b.first_started_at)) end::double precision as per_minute
    from (
        select b.id, b.name, b.origin, b.created_by, b.created_at, b.state,
               count(d.id)::int as total,
               (count(*) filter (where d.state = 'queued'))::int as queued,
               (count(*) filter (where d.state = 'running'))::int as running,
               (count(*) filter (where d.state = 'done'))::int as done,
               (count(*) filter (where d.state = 'partial'))::int as partial,
               (count(*) filter (where d.state = 'failed'))::int as failed,
               (count(*) filter (where u.repeated and d.id is not null))::int as repeated,
               count(*) filter (where d.finished_at is not null and d.started_at >= b.created_at) as worked,
               min(d.started_at) filter (where d.finished_at is not null and d.started_at >= b.created_at) as first_started_at,
               count(*) filter (where d.finished_at > now() - interval '1 minute' and d.started_at is not null) as lately,
               min(d.started_at) filter (where d.finished_at > now() - interval '1 minute') as lately_from,
               max(d.finished_at) as last_finished_at
        from batches b left join uploads u on u.batch_id = b.id left join documents d on d.id = u.document_id
        group by b.id
    ) b
) c;
