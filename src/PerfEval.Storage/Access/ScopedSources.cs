using System.Collections.Concurrent;
using Npgsql;

namespace PerfEval.Storage.Access;

/// <summary>
/// Connections that see the reports of a scope and no others, whatever is asked over them: the database itself holds every query to it (row-level security).
/// </summary>
public sealed class ScopedSources(PerfEvalDatabase database) : IAsyncDisposable
{
    private const string Viewer = "perfeval_viewer";
    private readonly ConcurrentDictionary<string, Lazy<NpgsqlDataSource>> sources = new(StringComparer.Ordinal);
    private readonly Lazy<bool> bypasses = new(() => Bypasses(database.Source));

    /// <summary>A source of connections for the scope; the unscoped one for who sees everything.</summary>
    public NpgsqlDataSource For(RegionScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.IsEverything) return database.Source;
        var options = Options(scope);
        return sources.GetOrAdd(options, o => new Lazy<NpgsqlDataSource>(() => Create(o))).Value;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var source in sources.Values) await source.Value.DisposeAsync();
    }

    // A setting that a connection starts with is what it falls back to whenever the pool resets it. An account without regions sees what it handed in.
    private string Options(RegionScope scope)
    {
        var paths = scope.Paths.Count == 0 ? "-" : string.Join('\n', scope.Paths.Order(StringComparer.Ordinal));
        var role = bypasses.Value ? $"-c role={Viewer} " : "";
        return $"{role}-c perfeval.scope={Escaped(paths)} -c perfeval.account={Escaped(scope.Account)}";
    }

    private NpgsqlDataSource Create(string options) => NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString)
    {
        Options = options,
        MaxPoolSize = 10,
        ConnectionIdleLifetime = 30,
    });

    // Blanks part options, a backslash guards them.
    private static string Escaped(string value) => string.Concat(value.Select(c => char.IsWhiteSpace(c) || c == '\\' ? $"\\{c}" : $"{c}"));

    private static bool Bypasses(NpgsqlDataSource source)
    {
        using var command = source.CreateCommand("select rolsuper or rolbypassrls from pg_roles where rolname = current_user");
        return (bool)command.ExecuteScalar()!;
    }
}
