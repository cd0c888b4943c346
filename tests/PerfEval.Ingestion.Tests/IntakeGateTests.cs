using PerfEval.Storage.Files;
using PerfEval.Tests;

namespace PerfEval.Ingestion.Tests;

public sealed class IntakeGateTests(TestCluster cluster)
{
    [Fact]
    public async Task A_full_queue_takes_nothing_more_in_and_says_that_it_passes()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database, new ScriptedAnalyzer(), ("MaxQueued", "3"));

        var full = await Assert.ThrowsAsync<IntakeFullException>(() => workshop.HandInAsync("1.txt", "2.txt", "3.txt", "4.txt"));

        Assert.True(full.Passes);
        Assert.Contains("排队的文件已达上限（3 个）", full.Message, StringComparison.Ordinal);
        Assert.Equal(3, database.Files.Kept().Count());
    }

    [Fact]
    public async Task Beyond_the_quota_nothing_is_kept()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database, new ScriptedAnalyzer(), ("QuotaBytes", "30"));
        var batch = await workshop.Intake.OpenBatchAsync("批次", "test");
        await workshop.HandInAsync(batch, "小.txt", "二十个字节");

        var full = await Assert.ThrowsAsync<IntakeFullException>(() => workshop.HandInAsync(batch, "大.txt", "这一份放不下了这一份放不下了"));

        Assert.False(full.Passes);
        Assert.Single(database.Files.Kept());
    }

    [Fact]
    public async Task A_disk_that_has_to_keep_more_free_than_it_has_takes_nothing_in()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database, new ScriptedAnalyzer(), ("MinFreeBytes", $"{long.MaxValue / 2}"));

        Assert.False((await Assert.ThrowsAsync<IntakeFullException>(() => workshop.HandInAsync("1.txt"))).Passes);
        Assert.Empty(database.Files.Kept());
    }

    [Theory]
    [InlineData(28)]
    [InlineData(122)]
    public void No_space_left_is_told_as_such(int errno) => Assert.NotNull(IntakeGate.Of(new IOException("No space left on device", errno)));

    [Fact]
    public void A_file_that_is_too_large_is_no_full_disk() => Assert.Null(IntakeGate.Of(new FileTooLargeException(2, 1)));
}
