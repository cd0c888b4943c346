-- 更正的沿用: a correction made on one version of a report holds on for the next, where the same words stand in the same sentence.
alter table corrections
    add column carried_from bigint,                     -- the correction of the earlier version; it may be deleted with its report
    add column carried_version integer,                 -- which version that was
    add column sentence text,                           -- the sentence, or the row of a table, that it was made in
    add column lost_at timestamptz;                     -- not taken over: the sentence is gone or was changed
create index corrections_carried on corrections (document_id, carried_from) where carried_from is not null;
drop index corrections_place;
create unique index corrections_place on corrections (document_id, target, coalesce(field, ''), start, length) where withdrawn_at is null and lost_at is null;
drop index corrections_passages;
create index corrections_passages on corrections (document_id) where target = 'passage' and withdrawn_at is null and lost_at is null;

-- An analysis was made with the corrections that stood then. Who corrects meanwhile must not be passed over: the analysis is made again.
create function hold_corrections(of_document bigint, seen bigint[], of_earlier bigint, seen_earlier bigint[]) returns void language plpgsql as $$
begin
    perform from reviews where document_id = of_earlier for update;
    if array(select id from corrections where document_id = of_document and withdrawn_at is null and lost_at is null order by id) <> seen
       or array(select id from corrections where document_id = of_earlier and withdrawn_at is null and lost_at is null order by id) <> seen_earlier then
        raise exception 'corrections have changed meanwhile' using errcode = 'PE001';
    end if;
end $$;
