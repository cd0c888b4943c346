-- Short narratives make pairs too; how much was compared tells which pairs are worth a finding (PE601). Null: from before, when nothing short was compared.
alter table similar_reports add column shingles integer;

create or replace view analytics.similar_pairs as
select s.first_id, s.second_id, s.similarity, jsonb_array_length(s.passages) as passages, coalesce((s.passages -> 0 ->> 'characters')::integer, 0) as longest_passage,
       coalesce(s.shingles, 100) < 100 as is_short
from public.similar_reports s;
comment on column analytics.similar_pairs.is_short is '较短一份的叙述不足百余字：相似可能出于巧合，只供参考，不作为疑点';
