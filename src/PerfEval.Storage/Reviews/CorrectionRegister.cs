using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>Keeps the corrections (更正) of reviewers; one in force for each place. An earlier one is withdrawn, never changed.</summary>
public sealed class CorrectionRegister(NpgsqlDataSource source)
{
    private const string Hold = $"""
        select w.document_id from reviews w join documents d on d.id = w.document_id where w.document_id = @document and {VisibleReports.Condition} for key share of d for update of w
        """;

    private const string InForce = "select * from corrections where document_id = @document and withdrawn_at is null and lost_at is null";

    // The version before is told by the review of the document, or where it has none yet by its analysis.
    private const string Standing = """
        with earlier as (
            select o.document_id, o.version from reviews o
            where o.identity = coalesce((select identity from reviews where document_id = @document), @identity::text) and o.document_id < @document order by o.document_id desc limit 1
        )
        select e.document_id as earlier, e.version as earlier_version, exists (select from corrections t where t.document_id = @document and t.carried_from = c.id) as settled, c.*
        from (values (1)) one (one) left join earlier e on true
        left join corrections c on (c.document_id = @document or c.document_id = e.document_id) and c.withdrawn_at is null and c.lost_at is null order by c.id
        """;

    private const string SamePlace = "target = @target and coalesce(field, '') = coalesce(@field::text, '') and start = @start and length = @length";

    private const string Withdraw = "update corrections set withdrawn_at = now() where document_id = @document and id = @id and withdrawn_at is null";

    private const string Put = """
        insert into corrections (document_id, target, field, start, length, words, before, value, by_id, by_name)
        values (@document, @target, @field::text, @start, @length, @words, @before::text, @value, @by, @name)
        """;

    /// <summary>In the order they were made.</summary>
    public Task<List<CorrectionRow>> OfDocumentAsync(long document, CancellationToken cancel = default) =>
        source.QueryAsync($"{InForce} order by id", Read, cancel, ("document", document));

    /// <summary>Those whose sentence has changed, not yet taken note of.</summary>
    public Task<List<CorrectionRow>> LostAsync(long document, CancellationToken cancel = default) => source.QueryAsync(
        "select * from corrections where document_id = @document and withdrawn_at is null and lost_at is not null order by id", Read, cancel, ("document", document));

    /// <summary>Those that an analysis of the document is to be made with.</summary>
    public async Task<StandingCorrections> StandingAsync(long document, AnalysisDocument analysis, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var rows = await source.QueryAsync(
            Standing, r => (Earlier: r.Value<long>("earlier"), Version: r.Value<int>("earlier_version"), Of: r.Value<long>("document_id"), Settled: r.Value<bool>("settled") ?? false,
                Row: r.Value<long>("id") is null ? null : Read(r)),
            cancel, ("document", document), ("identity", ReportIdentityKey.Of(analysis)));
        return new StandingCorrections(
            [.. rows.Where(r => r.Of == document).Select(r => r.Row!)], rows[0].Earlier, rows[0].Version ?? 0, [.. rows.Where(r => r.Row is not null && r.Of != document).Select(r => r.Row!)])
        { Settled = rows.Where(r => r.Settled).Select(r => r.Row!.Id).ToHashSet() };
    }

    /// <summary>The documents with tags of passages that reviewers have confirmed or corrected; the same content always in the same order.</summary>
    public Task<List<long>> WithTagsAsync(CancellationToken cancel = default) => source.QueryAsync(
        "select d.id from documents d where exists (select from corrections c where c.document_id = d.id and c.target = 'passage' and c.withdrawn_at is null and c.lost_at is null and c.carried_from is null) order by d.sha256",
        r => r.GetInt64(0), cancel);

    /// <summary><paramref name="seen"/> is the correction that stood there before the eyes, 0 when there was none.</summary>
    public async Task<VerdictAnswer> PutAsync(Reviewer by, long document, long seen, Correction correction, string? before, string told, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(correction);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if ((await connection.QueryAsync(Hold, r => r.GetInt64(0), cancel, ("document", document))).Count == 0) return VerdictAnswer.Gone;
        (string, object?)[] place =
        [
            ("document", document), ("target", Name(correction.Target)), ("field", correction.Field), ("start", correction.Span.Start), ("length", correction.Span.Length),
        ];
        var stands = (await connection.QueryAsync($"{InForce} and {SamePlace}", Read, cancel, place)).SingleOrDefault();
        if (stands is not null && stands.Correction.Value == correction.Value) return VerdictAnswer.Saved;
        if ((stands?.Id ?? 0) != seen) return VerdictAnswer.Overtaken;
        if (stands is not null) await connection.ExecuteAsync(Withdraw, cancel, ("document", document), ("id", stands.Id));
        await connection.ExecuteAsync(
            Put, cancel, [.. place, ("words", correction.Words), ("before", stands?.Before ?? before), ("value", correction.Value), ("by", by.Id), ("name", by.Name)]);
        await AuditTrail.EnterAsync(connection, by, "correct", document, null, Details(correction, stands?.Before ?? before, told), cancel);
        await transaction.CommitAsync(cancel);
        return VerdictAnswer.Saved;
    }

    /// <summary>撤回更正: what the program has read counts again. False when it is not in force.</summary>
    public async Task<bool> WithdrawAsync(Reviewer by, long document, long correction, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if ((await connection.QueryAsync(Hold, r => r.GetInt64(0), cancel, ("document", document))).Count == 0) return false;
        var stands = (await connection.QueryAsync($"{InForce} and id = @id", Read, cancel, ("document", document), ("id", correction))).SingleOrDefault();
        if (stands is null) return false;
        await connection.ExecuteAsync(Withdraw, cancel, ("document", document), ("id", correction));
        await AuditTrail.EnterAsync(connection, by, "withdraw", document, null, Details(stands.Correction, stands.Before, stands.Correction.Value), cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>已知悉: the reviewer has seen that a correction was not taken over. False when there is no such one.</summary>
    public async Task<bool> NoteLostAsync(Reviewer by, long document, long correction, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if ((await connection.QueryAsync(Hold, r => r.GetInt64(0), cancel, ("document", document))).Count == 0) return false;
        var noted = await connection.QueryAsync(
            "update corrections set withdrawn_at = now() where document_id = @document and id = @id and withdrawn_at is null and lost_at is not null returning *", Read, cancel,
            ("document", document), ("id", correction));
        if (noted is not [var lost]) return false;
        await AuditTrail.EnterAsync(connection, by, "note", document, null, Details(lost.Correction, lost.Before, lost.Correction.Value), cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private static JsonObject Details(Correction correction, string? before, string told) => new()
    {
        ["target"] = Name(correction.Target),
        ["field"] = correction.Field,
        ["words"] = correction.Words,
        ["before"] = before,
        ["value"] = correction.Value,
        ["told"] = told,
    };

    private static string Name(CorrectionTarget target) => JsonNamingPolicy.SnakeCaseLower.ConvertName(target.ToString());

    private static CorrectionRow Read(NpgsqlDataReader row) => new(
        row.Long("id"),
        new Correction(
            Enum.Parse<CorrectionTarget>(row.Words("target").Replace("_", "", StringComparison.Ordinal), ignoreCase: true), new TextSpan(row.Int("start"), row.Int("length")),
            row.Words("words"), row.Words("value"))
        { Field = row.Text("field") },
        row.Text("before"), row.Words("by_name"), row.Value<DateTimeOffset>("at")!.Value)
    { CarriedVersion = row.Value<int>("carried_version"), Sentence = row.Text("sentence") };
}
