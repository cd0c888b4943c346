using System.Security.Cryptography;
using Npgsql;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Files;

/// <summary>The kept files in the database (表 file_contents): workers on other machines need no shared folder.</summary>
public sealed class DatabaseFileStore(NpgsqlDataSource source) : IFileStore
{
    private const string Put = """
        insert into file_contents (sha256, content) values (@sha256, @content) on conflict (sha256) do update set put_aside_at = null where file_contents.put_aside_at is not null
        """;

    public async Task<StagedFile> KeepAsync(Stream content, long limit, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        if (content.CanSeek && content.Length > limit) throw new FileTooLargeException(content.Length, limit);
        using var whole = new MemoryStream();
        var buffer = new byte[1 << 17];
        for (int read; (read = await content.ReadAsync(buffer, cancel)) > 0;)
        {
            if (whole.Length + read > limit) throw new FileTooLargeException(whole.Length + read, limit);
            whole.Write(buffer, 0, read);
        }
        var bytes = whole.ToArray();
        var kept = new StagedFile(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length);
        await source.ExecuteAsync(Put, cancel, ("sha256", kept.Sha256), ("content", bytes));
        return kept;
    }

    public Stream Open(string sha256)
    {
        TakeBack(sha256);
        using var command = source.CreateCommand("select content from file_contents where sha256 = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = sha256 });
        return command.ExecuteScalar() is byte[] content ? new MemoryStream(content, writable: false) : throw new FileNotFoundException($"数据库中没有文件 {sha256}。");
    }

    public bool Has(string sha256) => Ask("select 1 from file_contents where sha256 = $1 and put_aside_at is null", sha256).Count > 0;

    public void PutAside(string sha256) => Tell("update file_contents set put_aside_at = now() where sha256 = $1 and put_aside_at is null", sha256);

    public void TakeBack(string sha256) => Tell("update file_contents set put_aside_at = null where sha256 = $1 and put_aside_at is not null", sha256);

    public IReadOnlyList<string> PutAsideBefore(DateTime time) => Ask("select sha256 from file_contents where put_aside_at < $1 order by 1", time.ToUniversalTime());

    public void Purge(string sha256) => Tell("delete from file_contents where sha256 = $1 and put_aside_at is not null", sha256);

    // A transaction that broke off left nothing.
    public void RemoveAbandoned(DateTime olderThan)
    {
    }

    private void Tell(string sql, object value)
    {
        using var command = source.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = value });
        command.ExecuteNonQuery();
    }

    private List<string> Ask(string sql, object value)
    {
        using var command = source.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = value });
        using var reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add(reader.GetValue(0).ToString()!);
        return found;
    }
}
