using PerfEval.Ingestion.Watching;
using PerfEval.Tests;

namespace PerfEval.Ingestion.Tests.Watching;

public sealed class WatchedFolderTests(TestCluster cluster)
{
    [Fact]
    public async Task What_is_put_in_is_taken_in_once_and_moved_and_what_grows_waits()
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("pe-watch-").FullName;
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database, new ScriptedAnalyzer(), ("Watch", folder), ("WatchInterval", "00:00:00.1"), ("WatchQuiet", "00:00:00.6"));
        Directory.CreateDirectory(Path.Combine(folder, "某县"));
        await File.WriteAllTextAsync(Path.Combine(folder, "某县", "一.txt"), "第一份", cancel);
        await File.WriteAllTextAsync(Path.Combine(folder, "Thumbs.db"), "x", cancel);
        await workshop.StartAsync();

        var growing = Path.Combine(folder, "大.txt");
        for (var i = 0; i < 12; i++)
        {
            await File.AppendAllTextAsync(growing, $"第{i}行\n", cancel);
            await Task.Delay(200, cancel);
        }
        Assert.True(File.Exists(growing));
        for (var tries = 0; File.Exists(growing) && tries < 200; tries++) await Task.Delay(50, cancel);

        Assert.Equal(["一.txt", "大.txt"], Directory.EnumerateFiles(Path.Combine(folder, WatchedFolder.Taken), "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Equal(2, database.Files.Kept().Count());
        Assert.True(File.Exists(Path.Combine(folder, "Thumbs.db")));
        Directory.Delete(folder, recursive: true);
    }
}
