using System.Text.Json.Nodes;
using Npgsql;
using PerfEval.Core.Masking;
using PerfEval.Storage.Reviews;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Publication;

/// <summary>Decisions of reviewers for masked copies (脱敏件): entered in the audit trail in the same transaction, told there by their masked form, never by the words.</summary>
public sealed class PublicationRegister(NpgsqlDataSource source)
{
    public const int LongestWords = 100;
    public const int LongestReason = 500;

    // Only a document that the connection sees takes a decision.
    private const string Put = """
        insert into publication_choices (document_id, words, place, reason, by_id, by_name)
        select d.id, @words, @place, @reason, @by, @name from documents d where d.id = @document on conflict do nothing returning id
        """;

    private const string Take = "delete from publication_choices c using documents d where d.id = c.document_id and c.document_id = @document and c.id = @id returning c.place";

    public Task<List<ChoiceRow>> OfDocumentAsync(long document, CancellationToken cancel = default) => source.QueryAsync(
        "select c.id, c.words, c.place, c.reason, c.by_name, c.at from publication_choices c join documents d on d.id = c.document_id where d.id = @document order by c.id",
        r => new ChoiceRow(r.Long("id"), new PublicationChoice(r.Words("words"), r.Int("place")), r.Words("reason"), r.Words("by_name"), r.Value<DateTimeOffset>("at")!.Value),
        cancel, ("document", document));

    /// <summary>False when it's decided already, or there is no such report.</summary>
    /// <param name="by">Who decides.</param>
    /// <param name="document">The report.</param>
    /// <param name="choice">What stays readable, or is masked too.</param>
    /// <param name="told">What was decided, in words that may be read by everybody.</param>
    /// <param name="reason">Why; the words themselves are masked in it.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public async Task<bool> PutAsync(Reviewer by, long document, PublicationChoice choice, string told, string reason, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(reason);
        var why = reason.Replace(choice.Words, Mask.Of(PersonalDataKind.Other, choice.Words), StringComparison.Ordinal);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var put = await connection.QueryAsync(
            Put, r => r.GetInt64(0), cancel, ("document", document), ("words", choice.Words), ("place", choice.Place), ("reason", why), ("by", by.Id), ("name", by.Name));
        if (put.Count == 0) return false;
        await AuditTrail.EnterAsync(connection, by, choice.IsKept ? "unmask" : "mask", document, null, new JsonObject { ["what"] = told, ["reason"] = why }, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Takes a decision back; false when somebody else has done so.</summary>
    public async Task<bool> WithdrawAsync(Reviewer by, long document, long id, string told, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var taken = await connection.QueryAsync(Take, r => r.GetInt32(0), cancel, ("document", document), ("id", id));
        if (taken.Count == 0) return false;
        await AuditTrail.EnterAsync(connection, by, taken[0] > 0 ? "remask" : "unhide", document, null, new JsonObject { ["what"] = told }, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
