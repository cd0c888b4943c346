using System.IO.Compression;
using System.Text;
using PerfEval.Storage.Documents;
using PerfEval.Storage.Files;
using PerfEval.Tests;

namespace PerfEval.Ingestion.Tests;

public sealed class PackedIntakeTests(TestCluster cluster)
{
    [Fact]
    public async Task Every_file_of_an_archive_is_a_document_of_its_own()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database);
        await workshop.StartAsync();
        var batch = await workshop.Intake.OpenBatchAsync("批次", "test");
        var inner = Zip(("乙.txt", "全年预算200万元。"u8.ToArray()));
        var archive = Zip(("某县/甲.txt", "全年预算100万元。"u8.ToArray()), ("某县/内层.zip", inner), ("空.txt", []), ("__MACOSX/._甲.txt", [1]), ("某县/抄本.txt", "全年预算100万元。"u8.ToArray()));

        var skipped = await workshop.PackedIntake.ReceiveAsync(batch, "上报.zip", new OneWay(archive));
        var row = await workshop.FinishAsync(batch);

        var uploads = await workshop.UploadsAsync(batch);
        Assert.Equal(["上报.zip/__MACOSX/._甲.txt"], skipped);
        Assert.Equal(["上报.zip/某县/甲.txt", "上报.zip/某县/内层.zip/乙.txt", "上报.zip/空.txt", "上报.zip/某县/抄本.txt"], uploads.Select(u => u.FileName));
        Assert.Equal((4, 3, 1, 1), (row.Total, row.Done, row.Failed, row.Repeated));
        Assert.Equal("文件为空", uploads[2].Reason);
        Assert.Equal(3, Directory.GetFiles(((FolderFileStore)database.Files).Folder, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task A_file_of_an_archive_that_cannot_be_had_is_told_with_its_reason()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database, null, ("MaxFileBytes", "1000"));
        await workshop.StartAsync();
        var batch = await workshop.Intake.OpenBatchAsync("批次", "test");

        await workshop.PackedIntake.ReceiveAsync(batch, "上报.zip", new MemoryStream(Zip(("大.txt", new byte[5000]), ("小.txt", "小"u8.ToArray()))));
        await workshop.FinishAsync(batch);

        var uploads = await workshop.UploadsAsync(batch);
        Assert.Equal([("上报.zip/大.txt", DocumentState.Failed, "文件过大：超过1000字节的上限"), ("上报.zip/小.txt", DocumentState.Done, null)], uploads.Select(u => (u.FileName, u.State, u.Reason)));
    }

    [Theory]
    [InlineData("报告.txt", "全年预算100万元。")]
    [InlineData("短.txt", "P")]
    [InlineData("像.txt", "PK是一个词")]
    public async Task What_is_no_archive_is_one_document(string name, string words)
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database);
        await workshop.StartAsync();
        var batch = await workshop.Intake.OpenBatchAsync("批次", "test");

        await workshop.PackedIntake.ReceiveAsync(batch, name, new OneWay(Encoding.UTF8.GetBytes(words)));

        Assert.Equal(1, (await workshop.FinishAsync(batch)).Total);
        Assert.Equal(words, await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(((FolderFileStore)database.Files).Folder, "*", SearchOption.AllDirectories)), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_archive_beyond_the_limit_is_refused()
    {
        await using var database = await cluster.OpenAsync();
        await using var workshop = new Workshop(database, null, ("MaxArchiveBytes", "1048576"));
        await workshop.StartAsync();
        var batch = await workshop.Intake.OpenBatchAsync("批次", "test");
        var noise = new byte[3 << 20];
        new Random(1).NextBytes(noise);

        await workshop.PackedIntake.ReceiveAsync(batch, "上报.zip", new OneWay(Zip(("大.bin", noise))));
        await workshop.FinishAsync(batch);

        Assert.Equal("文件过大：超过 1 MB 的上限，请拆分后重新上传", Assert.Single(await workshop.UploadsAsync(batch)).Reason);
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        return stream.ToArray();
    }

    /// <summary>A stream as an upload gives it: forwards only, in small pieces, its length unknown.</summary>
    private sealed class OneWay(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
    }
}
