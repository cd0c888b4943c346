using PerfEval.Readers.Archives;

namespace PerfEval.Readers.Tests.Archives;

public sealed class ArchiveLimitsTests
{
    [Fact]
    public void Too_many_files_are_told_once()
    {
        var archive = new ZipBytes();
        for (var i = 0; i < 8; i++) archive.Add($"{i}.txt", "x");
        var files = Expand(archive.Save(), new ArchiveLimits { Files = 5 });
        Assert.Equal(5, files.Count(f => f.Reason is null));
        Assert.Equal(("上报.zip", "压缩包内的文件超过5个，其余未读取"), (files[^1].Name, files[^1].Reason));
        Assert.Equal(6, files.Count);
    }

    [Fact]
    public void Large_file_is_refused_and_the_rest_goes_on()
    {
        var files = Expand(new ZipBytes().Add("大.txt", new byte[5000]).Add("小.txt", "x").Save(), new ArchiveLimits { FileBytes = 1024 });
        Assert.Equal(["文件过大：超过1024字节的上限", null], files.Select(f => f.Reason));
    }

    [Fact]
    public void All_together_have_a_limit_and_every_file_beyond_it_is_told()
    {
        var archive = new ZipBytes();
        for (var i = 0; i < 6; i++) archive.Add($"{i}.txt", new byte[1000]);
        var files = Expand(archive.Save(), new ArchiveLimits { TotalBytes = 3500 });
        Assert.Equal(3, files.Count(f => f.Reason is null));
        Assert.Equal(3, files.Count(f => f.Reason == "压缩包解压后超过3500字节的上限，未读取"));
    }

    [Fact]
    public void Bomb_is_stopped_by_its_proportion()
    {
        // 40 MB of nothing, packed a thousand times smaller, in ten files.
        var archive = new ZipBytes();
        for (var i = 0; i < 10; i++) archive.Add($"{i}.txt", new byte[4 << 20]);
        var bytes = archive.Save();
        Assert.True(bytes.Length < 100_000);
        var files = Expand(bytes, new ArchiveLimits { AnyRatioBytes = 8 << 20 });
        Assert.Equal(10, files.Count);
        Assert.InRange(files.Count(f => f.Reason is null), 1, 5);
        Assert.StartsWith("压缩包解压后的大小与其自身不成比例", files[^1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Bomb_of_archives_in_archives_is_stopped()
    {
        var kernel = new ZipBytes().Add("0.txt", new byte[8 << 20]).Save();
        var middle = new ZipBytes();
        for (var i = 0; i < 16; i++) middle.Add($"{i}.zip", kernel);
        var outer = new ZipBytes();
        for (var i = 0; i < 16; i++) outer.Add($"{i}.zip", middle.Save());
        var started = System.Diagnostics.Stopwatch.StartNew();
        var files = Expand(outer.Save(), new ArchiveLimits());
        Assert.InRange(files.Count(f => f.Reason is null), 0, 20);
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public void Entries_that_share_their_data_are_read_once()
    {
        var archive = new ZipBytes().Add("核.txt", new byte[1 << 20]);
        for (var i = 0; i < 100; i++) archive.AddAgain($"{i}.txt");
        var files = Expand(archive.Save(), new ArchiveLimits());
        Assert.Equal(101, files.Count);
        Assert.Equal(1, files.Count(f => f.Reason is null));
        Assert.Equal(100, files.Count(f => f.Reason == "压缩包的结构异常（条目互相重叠），未解压"));
    }

    private static List<(string Name, string? Reason)> Expand(byte[] archive, ArchiveLimits limits) =>
        [.. new ZipExpander(limits).Expand(new MemoryStream(archive), "上报.zip").Select(f => (f.Name, f.Reason))];
}
