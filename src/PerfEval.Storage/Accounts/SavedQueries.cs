using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Accounts;

/// <summary>The saved queries (常用查询) of each account; nobody reaches those of another.</summary>
public sealed class SavedQueries(NpgsqlDataSource source)
{
    public const int MostOfAnAccount = 100;

    public async Task<IReadOnlyList<SavedQuery>> ListAsync(long account, CancellationToken cancel = default) =>
        await source.QueryAsync(
            """select id, page, query, name from saved_queries where account_id = @account order by page, name collate "zh-x-icu" """,
            r => new SavedQuery(r.GetInt64(0), r.GetString(1), r.GetString(2), r.GetString(3)), cancel, ("account", account));

    /// <summary>The same name on the same page takes the new query; false when the account has too many.</summary>
    public async Task<bool> SaveAsync(long account, string page, string query, string name, CancellationToken cancel = default) =>
        (await source.QueryAsync(
            """
            insert into saved_queries (account_id, page, query, name)
            select @account, @page, @query, @name
            where (select count(*) from saved_queries where account_id = @account) < @most or exists (select from saved_queries where account_id = @account and page = @page and name = @name)
            on conflict (account_id, page, name) do update set query = excluded.query returning id
            """,
            r => r.GetInt64(0), cancel, ("account", account), ("page", page), ("query", query), ("name", name), ("most", MostOfAnAccount))).Count == 1;

    /// <summary>False where the account has no such query.</summary>
    public async Task<bool> DeleteAsync(long account, long id, CancellationToken cancel = default) =>
        (await source.QueryAsync("delete from saved_queries where id = @id and account_id = @account returning id", r => r.GetInt64(0), cancel, ("id", id), ("account", account))).Count == 1;
}
