using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>Enters with a run what became of the corrections (更正) that it was made with: taken over from the version before, moved with their sentence, or lost with it.</summary>
internal static class CorrectionCarry
{
    /// <summary>The errcode of hold_corrections.</summary>
    public const string Changed = "PE001";

    private const string Hold = "select hold_corrections(@document, @seen, @earlier::bigint, @seenEarlier)";

    private const string Carry = """
        with carried as (
            insert into corrections (document_id, target, field, start, length, words, before, value, by_id, by_name, at, carried_from, carried_version, sentence, lost_at)
            select @document, c.target, c.field, n.start, n.length, c.words, c.before, c.value, c.by_id, c.by_name, c.at, c.id, @version, n.sentence, case when n.found then null else now() end
            from unnest(@ids, @found, @starts, @lengths, @sentences) n (id, found, start, length, sentence) join corrections c on c.id = n.id order by c.id
            returning *
        )
        insert into audit_events (account_id, account_name, action, document_id, details)
        select by_id, by_name, case when lost_at is null then 'keep' else 'lose' end, @document,
               jsonb_build_object('target', target, 'field', field, 'words', words, 'value', value, 'version', @version, 'sentence', sentence) from carried order by id
        """;

    private const string Move = """
        with moved as (
            update corrections c set start = n.start, length = n.length, sentence = n.sentence, lost_at = case when n.found then null else now() end
            from unnest(@ids, @found, @starts, @lengths, @sentences) n (id, found, start, length, sentence) where c.id = n.id returning c.*
        )
        insert into audit_events (account_id, account_name, action, document_id, details)
        select by_id, by_name, 'lose', @document, jsonb_build_object('target', target, 'field', field, 'words', words, 'value', value, 'sentence', sentence) from moved where lost_at is not null order by id
        """;

    public static IEnumerable<NpgsqlBatchCommand> Commands(IndexedRun run)
    {
        if (run.Corrections is not { } used) yield break;
        var standing = used.Standing;
        yield return SqlCommands.Batched(
            Hold, ("document", run.DocumentId), ("seen", Ids(standing.Own)), ("earlier", standing.Earlier), ("seenEarlier", Ids(standing.OfEarlier)));
        if (used.Moved.Count > 0) yield return SqlCommands.Batched(Move, Parameters(run.DocumentId, used.Moved));
        if (used.Carried.Count > 0) yield return SqlCommands.Batched(Carry, [.. Parameters(run.DocumentId, used.Carried), ("version", standing.EarlierVersion)]);
    }

    private static long[] Ids(IReadOnlyList<CorrectionRow> rows) => [.. rows.Select(r => r.Id).Order()];

    private static (string, object?)[] Parameters(long document, IReadOnlyList<CarriedCorrection> carried) =>
    [
        ("document", document), ("ids", carried.Select(c => c.Id).ToArray()), ("found", carried.Select(c => c.Correction is not null).ToArray()),
        ("starts", carried.Select(c => c.Correction?.Span.Start ?? 0).ToArray()), ("lengths", carried.Select(c => c.Correction?.Span.Length ?? 0).ToArray()),
        ("sentences", carried.Select(c => c.Sentence is { } sentence ? StorableText.Of(sentence) : null).ToArray()),
    ];
}
