namespace PerfEval.Storage.Reviews;

/// <summary>Counts anew where the review of a document stands: what is open, its worst severity, the money at stake, the state.</summary>
internal static class ReviewTally
{
    // A rule is believed as far as reviewers have confirmed it; before they have judged ten of its findings, mostly the prior speaks (0.9).
    // In tenths: by the hundredth, each verdict would move other reports in the queue that the reviewer is working through.
    private const string Believed = "coalesce(round((p.confirmed + 9.0) / (p.confirmed + p.dismissed + 10.0), 1), 0.9)";

    /// <summary>With @document and the run that stands in its row. Hints need no verdict.</summary>
    public const string Recount = $"""
        update reviews r set
            severity = t.severity, stake = t.stake, confidence = t.confidence, open = t.open, confirmed = t.confirmed, dismissed = t.dismissed, returned = t.returned,
            state = case when t.open > 0 then 'open' when t.returned > 0 then 'returned' when t.confirmed + t.dismissed > 0 then 'done' else 'clean' end
        from (
            select coalesce(max(case when not o.open then 0 when o.severity = 'error' then 2 else 1 end), 0)::smallint as severity,
                   coalesce(max(o.stake) filter (where o.open), 0) as stake,
                   coalesce(max(o.confidence) filter (where o.open), 0) as confidence,
                   (count(*) filter (where o.open))::integer as open,
                   (count(*) filter (where o.verdict = 'confirmed'))::integer as confirmed,
                   (count(*) filter (where o.verdict = 'dismissed'))::integer as dismissed,
                   (count(*) filter (where o.verdict = 'returned'))::integer as returned
            from (
                select f.severity, f.stake, coalesce(f.confidence, 1) * {Believed} as confidence, v.verdict, v.verdict is null and f.severity <> 'info' as open
                from reviews me join findings f on f.run_id = me.run_id
                left join verdicts v on v.document_id = me.document_id and v.key = f.key
                left join rule_verdicts p on p.rule = f.rule
                where me.document_id = @document) o) t
        where r.document_id = @document
        """;
}
