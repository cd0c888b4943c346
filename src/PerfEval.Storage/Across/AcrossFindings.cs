using System.Text.Json;
using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Core.Rules;
using PerfEval.Storage.Analysis;
using PerfEval.Storage.Reviews;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Across;

/// <summary>Puts what the rules over several reports say in place of what they said before, among the findings and checks of the latest run.</summary>
internal static class AcrossFindings
{
    private const string Remove = """
        delete from finding_others where run_id = @run;
        delete from finding_evidence e using findings f where f.run_id = @run and f.rule = any(@rules) and e.run_id = f.run_id and e.finding = f.ordinal;
        delete from findings where run_id = @run and rule = any(@rules);
        delete from checks where run_id = @run and rule = any(@rules)
        """;

    private const string Next = "select coalesce((select max(ordinal) from findings where run_id = @run), -1) + 1, coalesce((select max(ordinal) from checks where run_id = @run), -1) + 1";

    private const string PutOther = """
        insert into finding_others (run_id, finding, ordinal, document_id, other_run_id, text, start, length)
        values (@run, @finding, @ordinal, @document, @other, @text, @start, @length)
        """;

    private const string Count = """
        update runs r set (errors, warnings, infos) =
            (select count(*) filter (where severity = 'error'), count(*) filter (where severity = 'warning'), count(*) filter (where severity = 'info') from findings where run_id = r.id)
        where id = @run
        """;

    private const string RemoveChecks = "delete from checks where run_id = any(@runs) and rule = any(@rules)";

    private const string NextChecks = "select r.run, coalesce(max(c.ordinal), -1) + 1 from unnest(@runs) r (run) left join checks c on c.run_id = r.run group by r.run";

    public static readonly string[] Rules = [.. AcrossRules.All.Select(r => r.Descriptor.Id)];

    /// <summary>The reports whose findings rest on words of this one.</summary>
    public static Task<List<long>> ReportsThatNameAsync(NpgsqlConnection connection, long document, CancellationToken cancel) => connection.QueryAsync(
        "select distinct r.document_id from finding_others o join runs r on r.id = o.run_id where o.document_id = @document", r => r.GetInt64(0), cancel, ("document", document));

    public static async Task PutAsync(NpgsqlConnection connection, StoredReport own, IReadOnlyList<OtherReport> others, CancellationToken cancel)
    {
        await connection.ExecuteAsync(Remove, cancel, ("run", own.RunId), ("rules", Rules));
        var (finding, check) = (await connection.QueryAsync(Next, r => (r.GetInt32(0), r.GetInt32(1)), cancel, ("run", own.RunId)))[0];
        var results = AcrossRules.All.Select(r => (Rule: r.Descriptor, Result: AcrossRules.Check(r, own, others))).ToList();
        await FactTables.Checks.WriteAsync(connection, own.RunId, results.Select((r, i) => new Keyed<CheckInfo>([check + i], CheckOf(r.Rule, r.Result))), cancel);
        var found = results.Where(r => r.Result.Outcome == RuleOutcome.Violated).ToList();
        var findings = Keyed(own, [.. found.Select(f => FindingOf(f.Rule, f.Result))]).Select((f, i) => new Keyed<FindingInfo>([finding + i], f)).ToList();
        await FactTables.Findings.WriteAsync(connection, own.RunId, findings, cancel);
        await FactTables.FindingEvidence.WriteAsync(connection, own.RunId, findings.Below(f => f.Evidence), cancel);
        for (var i = 0; i < found.Count; i++)
            foreach (var (ordinal, (report, words)) in found[i].Result.Others.Index())
                await connection.ExecuteAsync(
                    PutOther, cancel, ("run", own.RunId), ("finding", finding + i), ("ordinal", ordinal), ("document", report.DocumentId), ("other", report.RunId),
                    ("text", words.Text), ("start", words.Span.Start), ("length", words.Span.Length));
        await connection.ExecuteAsync($"{Count};\n{ReviewTally.Recount}", cancel, ("run", own.RunId), ("document", own.DocumentId));
    }

    /// <summary>Of reports that meet no other, and never did: nothing of their findings changes.</summary>
    public static async Task PutChecksAsync(NpgsqlConnection connection, IReadOnlyCollection<StoredReport> lone, CancellationToken cancel)
    {
        var runs = lone.Select(r => r.RunId).ToArray();
        await connection.ExecuteAsync(RemoveChecks, cancel, ("runs", runs), ("rules", Rules));
        var next = (await connection.QueryAsync(NextChecks, r => (Run: r.GetInt64(0), Ordinal: r.GetInt32(1)), cancel, ("runs", runs))).ToDictionary(n => n.Run, n => n.Ordinal);
        await FactTables.Checks.WriteAsync(
            connection,
            lone.SelectMany(report => AcrossRules.All.Select((rule, i) => (report.RunId, new Keyed<CheckInfo>([next[report.RunId] + i], CheckOf(rule.Descriptor, AcrossRules.Check(rule, report, [])))))),
            cancel);
    }

    private static IReadOnlyList<FindingInfo> Keyed(StoredReport own, IReadOnlyList<FindingInfo> findings) =>
        FindingKey.In(new AnalysisDocument { Source = new SourceInfo("", "", "", null, 0), Status = "ok", Amounts = own.Amounts, Findings = findings }).Findings;

    private static FindingInfo FindingOf(RuleDescriptor rule, AcrossResult result) => new(
        rule.Id, Named(rule.Severity), result.Message, result.Stated, result.Computed, result.Stated - result.Computed, result.Tolerance, null, result.Evidence);

    private static CheckInfo CheckOf(RuleDescriptor rule, AcrossResult result) => new(
        rule.Id, rule.Name, JsonNamingPolicy.SnakeCaseLower.ConvertName(result.Outcome.ToString()), result.Reason, result.Outcome == RuleOutcome.Violated ? 1 : 0, []);

    private static string Named(Severity severity) => JsonNamingPolicy.SnakeCaseLower.ConvertName(severity.ToString());
}
