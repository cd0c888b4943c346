using PerfEval.Storage.Backups;
using PerfEval.Storage.Sql;
using PerfEval.Storage.Tests.Across;
using PerfEval.Tests;

namespace PerfEval.Storage.Tests.Backups;

public sealed class BackupTests(TestCluster cluster) : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 30, 0, TimeSpan.Zero);
    private readonly string folder = Directory.CreateTempSubdirectory("pe-backup-").FullName;

    [Fact]
    public async Task A_restored_database_has_every_row_and_every_file()
    {
        var written = await BackUpAsync();
        await using var empty = await cluster.OpenAsync();

        var manifest = await new Restore(empty).ReadAsync(written, cancel: TestContext.Current.CancellationToken);

        Assert.Equal(2, manifest.Documents);
        Assert.Equal(2, await CountAsync(empty, "documents"));
        Assert.Equal(8, await CountAsync(empty, "checks"));
        Assert.Equal(2, await CountAsync(empty, "analytics.reports"));
        Assert.All(manifest.Files, f => Assert.True(empty.Files.Has(f)));
        Assert.Equal("perfeval-20260301-083000", Path.GetFileName(written));
        Assert.Empty(Directory.GetDirectories(folder, "*.unfinished"));
    }

    [Fact]
    public async Task A_database_with_reports_is_left_alone()
    {
        var written = await BackUpAsync();
        await using var ground = await AcrossGround.OpenAsync(cluster);
        await ground.AddAsync("已有.docx", "已有的报告。");

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => new Restore(ground.Database).ReadAsync(written, cancel: TestContext.Current.CancellationToken));

        Assert.StartsWith("数据库里已有 1 份文件", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(ground.Database, "documents"));
    }

    [Theory]
    [InlineData("database.dump", "备份已损坏：")]
    [InlineData("files", "文件 ")]
    [InlineData("manifest.json", "备份清单 ")]
    public async Task A_damaged_backup_is_refused_before_anything_is_changed(string part, string reason)
    {
        var written = await BackUpAsync();
        var path = part == "files" ? Directory.GetFiles(Path.Combine(written, part), "*", SearchOption.AllDirectories)[0] : Path.Combine(written, part);
        await File.AppendAllTextAsync(path, "x", TestContext.Current.CancellationToken);
        await using var empty = await cluster.OpenAsync();

        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => new Restore(empty).ReadAsync(written, cancel: TestContext.Current.CancellationToken));

        Assert.StartsWith(reason, refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(empty, "documents"));
    }

    [Fact]
    public async Task A_backup_that_was_broken_off_is_none()
    {
        var refused = await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await using var empty = await cluster.OpenAsync();
            await new Restore(empty).ReadAsync(folder, cancel: TestContext.Current.CancellationToken);
        });

        Assert.Contains("不是完整的备份", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> BackUpAsync()
    {
        await using var ground = await AcrossGround.OpenAsync(cluster);
        await ground.AddAsync("甲.docx", "农村饮水安全工程绩效自评报告。");
        await ground.AddAsync("乙.docx", "农村饮水安全工程绩效自评报告，修改稿。");
        await ground.CompareAsync();
        return (await new Backup(ground.Database).WriteAsync(folder, Now, cancel: TestContext.Current.CancellationToken)).Folder;
    }

    private static async Task<long> CountAsync(PerfEvalDatabase database, string table) =>
        (await database.Source.QueryAsync($"select count(*) from {table}", r => r.GetInt64(0), default))[0];
}
