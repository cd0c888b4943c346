using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Search;

/// <summary>New entries of the full text wait in a list, as putting them in together costs a fraction; when nothing is queued any more, they go in.</summary>
public static class WaitingEntries
{
    public static Task PutInAsync(NpgsqlDataSource source, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.ExecuteAsync("select gin_clean_pending_list('search_entries_words')", cancel);
    }
}
