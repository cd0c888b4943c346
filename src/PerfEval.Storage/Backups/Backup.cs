using System.Data;
using System.Globalization;
using System.Security.Cryptography;
using PerfEval.Storage.Cluster;
using PerfEval.Storage.Files;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Backups;

/// <summary>Writes a backup (备份) of the database and of the kept files as they are at one moment, while work goes on.</summary>
public sealed class Backup(PerfEvalDatabase database, string? postgresTools = null)
{
    internal const string DumpName = "database.dump";
    internal const string FilesName = "files";

    /// <summary>A folder below <paramref name="folder"/> named after the time; without its last name while it is not whole.</summary>
    public async Task<(string Folder, BackupManifest Manifest)> WriteAsync(string folder, DateTimeOffset now, IProgress<(int Done, int Total)>? progress = null, CancellationToken cancel = default)
    {
        var whole = Path.Combine(Path.GetFullPath(folder), $"perfeval-{now.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}");
        if (Directory.Exists(whole)) throw new InvalidDataException($"备份 {whole} 已经存在。");
        var unfinished = whole + ".unfinished";
        PrivateFolder.Create(unfinished);
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        await using var moment = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        var snapshot = (await connection.QueryAsync("select pg_export_snapshot()", r => r.GetString(0), cancel))[0];
        var dump = Path.Combine(unfinished, DumpName);
        await new DumpTools(PostgresTools.Find(postgresTools).Folder, database.ConnectionString).DumpAsync(dump, snapshot, cancel);
        var files = await connection.QueryAsync("select sha256 from documents where sha256 is not null order by 1", r => r.GetString(0), cancel);
        var (schema, documents) = (await connection.QueryAsync(
            "select (select max(number) from schema_scripts), (select count(*) from documents)", r => (r.GetInt32(0), r.GetInt64(1)), cancel))[0];
        var kept = new FolderFileStore(Path.Combine(unfinished, FilesName));
        for (var i = 0; i < files.Count; i++)
        {
            await CopyAsync(database.Files, kept, files[i], cancel);
            progress?.Report((i + 1, files.Count));
        }
        await using var written = File.OpenRead(dump);
        var manifest = new BackupManifest(now, schema, documents, Convert.ToHexStringLower(await SHA256.HashDataAsync(written, cancel)), files);
        manifest.Write(unfinished);
        Directory.Move(unfinished, whole);
        return (whole, manifest);
    }

    /// <summary>Copies a kept file and makes sure that it is what its name says.</summary>
    internal static async Task CopyAsync(IFileStore from, IFileStore to, string sha256, CancellationToken cancel)
    {
        if (!from.Has(sha256)) throw new InvalidDataException($"缺少文件 {sha256}。");
        await using var content = from.Open(sha256);
        var copied = await to.KeepAsync(content, long.MaxValue, cancel);
        if (copied.Sha256 != sha256) throw new InvalidDataException($"文件 {sha256} 已损坏：内容与校验值不符。");
    }
}
