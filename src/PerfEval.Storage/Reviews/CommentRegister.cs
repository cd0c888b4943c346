using System.Text.Json.Nodes;
using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>备注: what reviewers note on a finding or a report.</summary>
public sealed class CommentRegister(NpgsqlDataSource source)
{
    public const int Longest = 2000;

    private const string Add = $"""
        insert into review_comments (document_id, key, words, by_id, by_name)
        select w.document_id, @key::text, @words, @by, @name from reviews w where w.document_id = @document and {VisibleReports.Condition} returning id
        """;

    /// <summary>False when there is no such report or nothing was said.</summary>
    public async Task<bool> AddAsync(Reviewer by, long document, string? key, string words, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(words);
        var said = words.Trim();
        if (said.Length == 0) return false;
        if (said.Length > Longest) said = said[..Longest];
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var added = await connection.QueryAsync(Add, r => r.GetInt64(0), cancel, ("document", document), ("key", key), ("words", said), ("by", by.Id), ("name", by.Name));
        if (added.Count == 0) return false;
        await AuditTrail.EnterAsync(connection, by, "comment", document, key, new JsonObject { ["words"] = said }, cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
