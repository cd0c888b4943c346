using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Across;

/// <summary>
/// Reports that meet no other and never did, most of a county's: they are compared together, as each on its own would cost a dozen questions to the database.
/// No rule over several reports can find anything in one, so only their checks are written.
/// </summary>
internal static class LoneReports
{
    // One that is being stored anew is left for its own turn: nobody is waited for while many are held.
    private const string Hold = "select id from documents where id = any(@documents) order by id for update skip locked";

    // After the hold, in a statement of its own: what was stored meanwhile is seen.
    private const string Take = """
        update report_keys t set pending = null
        where t.document_id in (
            select k.document_id from report_keys k
            where k.document_id = any(@held) and k.pending is not null
              and not exists (
                select from report_keys o
                where k.project <> '' and o.project = k.project and o.project <> '' and o.region = k.region and abs(o.fiscal_year - k.fiscal_year) <= 1 and o.document_id <> k.document_id)
              and not exists (select from similar_reports s where s.first_id = k.document_id)
              and not exists (select from similar_reports s where s.second_id = k.document_id)
              and not exists (select from finding_others o where o.document_id = k.document_id)
              and not exists (select from findings f where f.run_id = k.run_id and f.rule = any(@rules)))
        returning t.document_id
        """;

    /// <summary>Answers those of the documents that are done with.</summary>
    public static async Task<IReadOnlyList<long>> CompareAsync(NpgsqlConnection connection, long[] documents, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var held = await connection.QueryAsync(Hold, r => r.GetInt64(0), cancel, ("documents", documents));
        var lone = await connection.QueryAsync(Take, r => r.GetInt64(0), cancel, ("held", held.ToArray()), ("rules", AcrossFindings.Rules));
        if (lone.Count > 0) await AcrossFindings.PutChecksAsync(connection, [.. (await StoredReports.FindAsync(connection, lone, cancel)).Values], cancel);
        await transaction.CommitAsync(cancel);
        return lone;
    }
}
