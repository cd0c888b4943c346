using Npgsql;
using PerfEval.Storage.Files;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Deletion;

/// <summary>Deletes reports with all that stems from them (删除), each with a record of who did it and why, and afterwards their bytes.</summary>
public sealed class ReportDeletion(NpgsqlDataSource source, IFileStore files)
{
    // Locked first: a worker that has the document must be done with it.
    private const string Find = """
        select d.id from documents d left join reports r on r.run_id = d.current_run_id
        where (d.id = any(@ids) or r.fiscal_year < @before::integer) and d.state <> 'running' order by d.id
        """;

    private const string Record = """
        insert into deletions (document_id, file_name, sha256, title, unit, fiscal_year, reason, deleted_by)
        select d.id, d.file_name, d.sha256, r.title, r.unit, r.fiscal_year, @reason, @by
        from (select * from documents where id = @id and state <> 'running' for update) d left join reports r on r.run_id = d.current_run_id
        """;

    private const string Delete = """
        update report_keys k set pending = 'again' from finding_others o join runs r on r.id = o.run_id
        where o.document_id = @id and k.document_id = r.document_id and k.document_id <> @id;
        update report_keys k set pending = 'again' from similar_reports s
        where @id in (s.first_id, s.second_id) and k.document_id = s.first_id + s.second_id - @id;
        delete from documents where id = @id
        """;

    private const string Unneeded = """
        update deletions x set bytes_removed_at = now()
        where bytes_removed_at is null and sha256 is not null and not exists (select from documents d where d.sha256 = x.sha256) returning sha256
        """;

    private const string Wanted = "select exists (select from documents where sha256 = @sha256)";

    /// <summary>The reports with these numbers, and those of the years before; what is being worked on is left out.</summary>
    public async Task<IReadOnlyList<long>> FindAsync(IReadOnlyCollection<long> ids, int? beforeYear = null, CancellationToken cancel = default) =>
        await source.QueryAsync(Find, r => r.GetInt64(0), cancel, ("ids", ids.ToArray()), ("before", beforeYear));

    /// <summary>Deletes one report; false when it isn't there or is being worked on.</summary>
    public async Task<bool> DeleteAsync(long document, string reason, string deletedBy, CancellationToken cancel = default)
    {
        await using var connection = await source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (await connection.ExecuteAsync(Record, cancel, ("id", document), ("reason", reason), ("by", deletedBy)) == 0) return false;
        await connection.ExecuteAsync(Delete, cancel, ("id", document));
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>
    /// Removes the bytes of deleted reports: puts them aside, and deletes what was put aside before a time and is still not wanted. The same content
    /// may be handed in while they are put aside; then they are taken back.
    /// </summary>
    public async Task RemoveBytesAsync(DateTime purgeBefore, CancellationToken cancel = default)
    {
        foreach (var sha256 in await source.QueryAsync(Unneeded, r => r.GetString(0), cancel)) files.PutAside(sha256);
        foreach (var sha256 in files.PutAsideBefore(purgeBefore))
            if ((await source.QueryAsync(Wanted, r => r.GetBoolean(0), cancel, ("sha256", sha256)))[0]) files.TakeBack(sha256);
            else files.Purge(sha256);
    }

    /// <summary>The record, newest first.</summary>
    public async Task<IReadOnlyList<DeletedReport>> RecordAsync(int most = 100, CancellationToken cancel = default) => await source.QueryAsync(
        "select * from deletions order by id desc limit @most", r => new DeletedReport(
            r.Long("document_id"), r.Words("file_name"), r.Text("title"), r.Text("unit"), r.Value<int>("fiscal_year"), r.Words("reason"), r.Words("deleted_by"),
            r.GetDateTime(r.GetOrdinal("deleted_at"))), cancel, ("most", most));
}
