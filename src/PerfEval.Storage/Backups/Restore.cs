using System.Security.Cryptography;
using Npgsql;
using PerfEval.Storage.Cluster;
using PerfEval.Storage.Files;
using PerfEval.Storage.Migrations;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Backups;

/// <summary>Brings a backup back (恢复) into a database without reports. Everything is checked by hash before anything is written.</summary>
public sealed class Restore(PerfEvalDatabase database, string? postgresTools = null)
{
    // The other programs' schema objects make way for those of the backup.
    private const string Clear = "drop schema if exists analytics cascade; drop schema public cascade; create schema public";

    public async Task<BackupManifest> ReadAsync(string folder, IProgress<(int Done, int Total)>? progress = null, CancellationToken cancel = default)
    {
        var manifest = BackupManifest.Read(folder);
        await RefuseUnlessEmptyAsync(cancel);
        var dump = Path.Combine(folder, Backup.DumpName);
        await CheckDumpAsync(dump, manifest.DatabaseSha256, cancel);
        // Kept under their hashes, files that no row names yet harm nothing.
        var kept = new FolderFileStore(Path.Combine(folder, Backup.FilesName));
        for (var i = 0; i < manifest.Files.Count; i++)
        {
            await Backup.CopyAsync(kept, database.Files, manifest.Files[i], cancel);
            progress?.Report((i + 1, manifest.Files.Count));
        }
        await database.Source.ExecuteAsync(Clear, cancel);
        await new DumpTools(PostgresTools.Find(postgresTools).Folder, database.ConnectionString).RestoreAsync(dump, cancel);
        NpgsqlConnection.ClearAllPools();
        await SchemaMigrations.ApplyAsync(database.ConnectionString, cancel);
        await database.Source.QueryAsync("select analytics.grant_reading()", r => r.GetBoolean(0), cancel);
        return manifest;
    }

    private async Task RefuseUnlessEmptyAsync(CancellationToken cancel)
    {
        var documents = (await database.Source.QueryAsync("select count(*) from documents", r => r.GetInt64(0), cancel))[0];
        if (documents > 0) throw new InvalidDataException($"数据库里已有 {documents} 份文件，恢复只能在空的数据库上进行（可用 PERFEVAL_DATA 另指一处）。什么都没有改动。");
    }

    private static async Task CheckDumpAsync(string dump, string sha256, CancellationToken cancel)
    {
        if (!File.Exists(dump)) throw new InvalidDataException($"备份不完整：缺少 {dump}。什么都没有改动。");
        await using var content = File.OpenRead(dump);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel)) != sha256)
            throw new InvalidDataException($"备份已损坏：{dump} 与清单中的校验值不符。什么都没有改动。");
    }
}
