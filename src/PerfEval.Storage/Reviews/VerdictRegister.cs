using System.Text.Json.Nodes;
using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>
/// Takes the verdicts (审核意见) of reviewers. Who writes names the revision that he saw: when another was faster nothing is written. Every change is entered
/// in the audit trail in the same transaction.
/// </summary>
public sealed class VerdictRegister(NpgsqlDataSource source)
{
    // One reviewer after the other on a report; a run that comes meanwhile waits here, too.
    private const string Lock = $"select w.run_id from reviews w where w.document_id = @document and {VisibleReports.Condition} for update";

    private const string Find = """
        select f.rule, v.verdict, v.reason, v.words, coalesce(v.revision, 0) as revision, coalesce(v.by_id, 0) as by_id, coalesce(v.carried, false) as carried
        from findings f left join verdicts v on v.document_id = @document and v.key = f.key where f.run_id = @run and f.key = @key
        """;

    private const string Put = $"""
        insert into verdicts (document_id, key, rule, verdict, reason, words, by_id, by_name)
        values (@document, @key, @rule, @verdict::text, @reason::text, @words::text, @by, @name)
        on conflict (document_id, key) do update set
            verdict = excluded.verdict, reason = excluded.reason, words = excluded.words, by_id = excluded.by_id, by_name = excluded.by_name,
            at = now(), revision = verdicts.revision + 1, carried = false;
        insert into rule_verdicts as p (rule, confirmed, dismissed) values (@rule, @right, @wrong)
        on conflict (rule) do update set confirmed = p.confirmed + excluded.confirmed, dismissed = p.dismissed + excluded.dismissed;
        {ReviewTally.Recount}
        """;

    private const string Before = """
        select details -> 'before' ->> 'verdict' as verdict, details -> 'before' ->> 'reason' as reason, details -> 'before' ->> 'words' as words
        from audit_events where document_id = @document and key = @key and action in ('verdict', 'undo') order by id desc limit 1
        """;

    public Task<VerdictAnswer> GiveAsync(Reviewer by, GivenVerdict given, CancellationToken cancel = default) => GiveAsync(by, given, "verdict", cancel);

    /// <summary>撤销: brings back what stood before the last change.</summary>
    public async Task<VerdictAnswer> UndoAsync(Reviewer by, long document, string key, int seen, CancellationToken cancel = default)
    {
        var before = (await source.QueryAsync(
            Before, r => new GivenVerdict(document, key, seen, Of<Verdict>(r.Text("verdict")), Of<DismissalReason>(r.Text("reason")), r.Text("words")), cancel,
            ("document", document), ("key", key))).SingleOrDefault();
        return await GiveAsync(by, before ?? new GivenVerdict(document, key, seen, null), "undo", cancel);
    }

    private async Task<VerdictAnswer> GiveAsync(Reviewer by, GivenVerdict given, string action, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(given);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var runs = await connection.QueryAsync(Lock, r => r.GetInt64(0), cancel, ("document", given.DocumentId));
        if (runs.Count == 0) return VerdictAnswer.Gone;
        var stands = (await connection.QueryAsync(Find, Standing.Read, cancel, ("document", given.DocumentId), ("run", runs[0]), ("key", given.Key))).SingleOrDefault();
        if (stands is null) return VerdictAnswer.Gone;
        // The same verdict sent twice (a double click, an answer that was lost) is no quarrel.
        if (stands.ById == by.Id && !stands.Carried && action == "verdict" && stands.Is(given)) return VerdictAnswer.Saved;
        if (stands.Revision != given.Seen) return VerdictAnswer.Overtaken;
        await connection.ExecuteAsync(
            Put, cancel, ("document", given.DocumentId), ("key", given.Key), ("rule", stands.Rule), ("verdict", given.Verdict?.InSql()), ("reason", given.Reason?.InSql()),
            ("words", given.Words), ("by", by.Id), ("name", by.Name), ("right", Right(given.Verdict) - stands.Right), ("wrong", Wrong(given.Verdict) - stands.Wrong));
        await AuditTrail.EnterAsync(connection, by, action, given.DocumentId, given.Key, Told(stands, given), cancel);
        await transaction.CommitAsync(cancel);
        return VerdictAnswer.Saved;
    }

    private static JsonObject Told(Standing before, GivenVerdict given) => new()
    {
        ["rule"] = before.Rule,
        ["before"] = new JsonObject { ["verdict"] = before.Verdict?.InSql(), ["reason"] = before.Reason?.InSql(), ["words"] = before.Words },
        ["after"] = new JsonObject { ["verdict"] = given.Verdict?.InSql(), ["reason"] = given.Reason?.InSql(), ["words"] = given.Words },
    };

    private static int Right(Verdict? verdict) => verdict is Verdict.Confirmed or Verdict.Returned ? 1 : 0;

    private static int Wrong(Verdict? verdict) => verdict is Verdict.Dismissed ? 1 : 0;

    private static T? Of<T>(string? word) where T : struct, Enum => word is null ? null : Enum.Parse<T>(word, ignoreCase: true);

    // What stands before the change. A carried verdict was judged elsewhere and counts there.
    private sealed record Standing(string Rule, Verdict? Verdict, DismissalReason? Reason, string? Words, int Revision, long ById, bool Carried)
    {
        public int Right => Carried ? 0 : VerdictRegister.Right(Verdict);

        public int Wrong => Carried ? 0 : VerdictRegister.Wrong(Verdict);

        public bool Is(GivenVerdict given) => Verdict == given.Verdict && Reason == given.Reason && (Words ?? "") == (given.Words ?? "");

        public static Standing Read(NpgsqlDataReader row) => new(
            row.Words("rule"), Of<Verdict>(row.Text("verdict")), Of<DismissalReason>(row.Text("reason")), row.Text("words"), row.Int("revision"), row.Long("by_id"),
            row.Value<bool>("carried") ?? false);
    }
}
