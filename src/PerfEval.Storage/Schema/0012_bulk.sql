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
