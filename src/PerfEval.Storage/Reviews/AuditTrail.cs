using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>审计记录: every verdict, comment, correction and export; only ever added to (the database refuses anything else).</summary>
public sealed class AuditTrail(NpgsqlDataSource source)
{
    /// <summary>Enters what was done within no other transaction: an export.</summary>
    public async Task EnterAsync(Reviewer by, string action, long? document, JsonObject details, CancellationToken cancel = default)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await EnterAsync(connection, by, action, document, null, details, cancel);
    }

    /// <summary>What was done to a report, newest first.</summary>
    public Task<List<AuditRow>> OfDocumentAsync(long document, int limit = 200, CancellationToken cancel = default) => source.QueryAsync(
        "select id, at, account_name, action, document_id, key, details::text as details from audit_events where document_id = @document order by id desc limit @limit",
        r => new AuditRow(r.Long("id"), r.Value<DateTimeOffset>("at")!.Value, r.Words("account_name"), r.Words("action"), r.Value<long>("document_id"), r.Text("key"), r.Words("details")),
        cancel, ("document", document), ("limit", limit));

    internal static Task<int> EnterAsync(
        NpgsqlConnection connection, Reviewer by, string action, long? document, string? key, JsonObject details, CancellationToken cancel) =>
        connection.ExecuteAsync(
            """
            insert into audit_events (account_id, account_name, action, document_id, key, details)
            values (@id, @name, @action, @document::bigint, @key::text, @details::jsonb)
            """, cancel, ("id", by.Id), ("name", by.Name), ("action", action), ("document", document), ("key", key),
            ("details", JsonSerializer.Serialize(details, AnalysisJson.Options)));
}
