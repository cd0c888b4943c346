using System.Text;
using PerfEval.Readers.Archives;
using PerfEval.Readers.Tests.Docx;
using PerfEval.Readers.Tests.Xlsx;

namespace PerfEval.Readers.Tests.Archives;

public sealed class ZipExpanderTests
{
    [Fact]
    public void Files_come_with_their_paths_and_contents()
    {
        var archive = new ZipBytes().Add("某县/", "").Add("某县/交通局/自评报告.txt", "一").Add("某县/说明.txt", "二").Save();
        Assert.Equal([("上报.zip/某县/交通局/自评报告.txt", "一"), ("上报.zip/某县/说明.txt", "二")], Expanded(archive));
    }

    [Fact]
    public void Archives_inside_are_taken_apart_too()
    {
        var inner = new ZipBytes().Add("乙.txt", "二").Save();
        var archive = new ZipBytes().Add("甲.txt", "一").Add("县/内层.zip", inner).Add("丙.txt", "三").Save();
        Assert.Equal([("上报.zip/甲.txt", "一"), ("上报.zip/县/内层.zip/乙.txt", "二"), ("上报.zip/丙.txt", "三")], Expanded(archive));
    }

    [Fact]
    public void Archives_are_not_taken_apart_without_end()
    {
        var archive = new ZipBytes().Add("底.txt", "一").Save();
        for (var i = 0; i < 4; i++) archive = new ZipBytes().Add("层.zip", archive).Save();
        var file = Assert.Single(Files(archive));
        Assert.Equal(("上报.zip/层.zip/层.zip/层.zip", "压缩包嵌套超过3层，未读取"), (file.Name, file.Reason));
    }

    [Fact]
    public void Office_documents_are_no_archives()
    {
        Assert.False(IsArchive(WordFile.Report()));
        Assert.False(IsArchive(WorkbookFile.Of(WorkbookFile.Row(1, 0, "甲"))));
        Assert.False(IsArchive(new ZipBytes().Add("mimetype"u8.ToArray(), "application/vnd.oasis.opendocument.text"u8.ToArray(), method: 0).Add("content.xml", "<a/>").Save()));
        Assert.False(IsArchive(new ZipBytes().Add("OFD.xml", "<a/>").Save()));
        Assert.False(IsArchive("PK是一个词"u8.ToArray()));
        Assert.False(IsArchive([]));
        Assert.True(IsArchive(new ZipBytes().Add("word/报告.docx", WordFile.Report()).Save()));
        Assert.True(IsArchive(new ZipBytes().Save()));
    }

    [Fact]
    public void Documents_in_an_archive_are_handed_on_whole()
    {
        var report = WordFile.Report();
        var formats = new List<Core.Documents.DocumentFormat>();
        foreach (var file in new ZipExpander().Expand(new MemoryStream(new ZipBytes().Add("报告.docx", report).Save()), "上报.zip"))
            formats.Add(new DocumentReaders().Read(file.Content!).Format);
        Assert.Equal([Core.Documents.DocumentFormat.Docx], formats);
    }

    [Fact]
    public void What_systems_leave_is_skipped_and_told()
    {
        var archive = new ZipBytes().Add("报告.txt", "一").Add("__MACOSX/._报告.txt", "x").Add("县/.DS_Store", "x").Add("县/Thumbs.db", "x").Add("县/~$报告.docx", "x").Save();
        var files = Files(archive);
        Assert.Equal(4, files.Count(f => f.IsSkipped && f.Reason!.Length > 0));
        Assert.Equal("上报.zip/报告.txt", Assert.Single(files, f => !f.IsSkipped).Name);
    }

    [Fact]
    public void One_bad_file_leaves_the_others_alone()
    {
        var archive = new ZipBytes().Add("甲.txt", "一")
            .Add("密.txt"u8.ToArray(), "x"u8.ToArray(), utf8: true, encrypted: true)
            .Add("坏.txt"u8.ToArray(), "内容"u8.ToArray(), utf8: true, crc: 7)
            .Add("链.txt"u8.ToArray(), "/etc/passwd"u8.ToArray(), utf8: true, link: true)
            .Add("新.txt"u8.ToArray(), "x"u8.ToArray(), utf8: true, method: 93)
            .Add("乙.txt", "二").Save();
        Assert.Equal(
        [
            ("上报.zip/甲.txt", "一"), ("上报.zip/密.txt", "压缩包内的文件已加密，请取消密码后再提交"), ("上报.zip/坏.txt", "压缩包内的文件已损坏"),
            ("上报.zip/链.txt", "压缩包内的符号链接，没有内容"), ("上报.zip/新.txt", "不支持的压缩方式（93），请用zip格式重新压缩后提交"), ("上报.zip/乙.txt", "二"),
        ], Expanded(archive));
    }

    [Fact]
    public void Archive_that_lost_its_end_gives_the_files_before()
    {
        var archive = new ZipBytes().Add("甲.txt", "一").Add("乙.txt", "二").Add("丙.txt", new byte[500]).Save();
        var third = archive.AsSpan().IndexOf("丙.txt"u8);
        Assert.Equal([("上报.zip/甲.txt", "一"), ("上报.zip/乙.txt", "二"), ("上报.zip", "压缩文件不完整，后面的文件无法读取，请重新压缩后提交")], Expanded(archive[..(third + 8)]));
        var report = WordFile.Report();
        for (var length = 200; length < report.Length; length += 100) Assert.Empty(Expanded(report[..length]));
    }

    [Fact]
    public void Archive_without_reports_says_so()
    {
        Assert.Equal([("上报.zip", "压缩文件中没有报告文件")], Expanded(new ZipBytes().Save()));
        Assert.Equal([("上报.zip", "压缩文件中没有报告文件")], Expanded(new ZipBytes().Add("空/", "").Add("__MACOSX/x", "x").Save()).TakeLast(1));
    }

    [Fact]
    public void Large_archives_and_comments_are_understood()
    {
        var archive = new ZipBytes().AddLarge("甲.txt", "一").Add("乙.txt", "二").Save(comment: "某县上报材料 PK\x05\x06");
        Assert.Equal([("上报.zip/甲.txt", "一"), ("上报.zip/乙.txt", "二")], Expanded(archive));
        // Bytes before the archive, as of a self-extracting program, shift every place in it; the kind is still told by the first bytes.
        Assert.Equal([("上报.zip/甲.txt", "一"), ("上报.zip/乙.txt", "二")], Expanded([.. "PK\x03\x04"u8, .. new byte[200], .. archive]));
    }

    [Fact]
    public void Large_content_is_set_aside_on_the_disk_and_nothing_stays()
    {
        var large = new byte[5 << 20];
        new Random(1).NextBytes(large);
        var places = new List<string>();
        foreach (var file in new ZipExpander().Expand(new MemoryStream(new ZipBytes().Add("大.bin", large).Save()), "上报.zip"))
        {
            places.Add(Assert.IsType<FileStream>(file.Content).Name);
            var read = new byte[large.Length];
            file.Content.ReadExactly(read);
            Assert.Equal(large, read);
        }
        Assert.False(Directory.Exists(Path.GetDirectoryName(Assert.Single(places))));
    }

    [Fact]
    public void Broken_archives_are_taken_apart_without_fault()
    {
        var archive = new ZipBytes().Add("甲.txt", "一").Add("内.zip", new ZipBytes().Add("乙.txt", new string('二', 500)).Save()).AddLarge("丙.txt", "三").Save();
        var random = new Random(29);
        for (var length = 0; length < archive.Length; length += 3) Expanded(archive[..length]);
        for (var round = 0; round < 5000; round++)
        {
            var broken = (byte[])archive.Clone();
            for (var i = 0; i <= round % 5; i++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            Assert.All(Files(broken), f => Assert.True(f.Content is not null || f.Reason!.Length > 0));
        }
    }

    private static bool IsArchive(byte[] content) => new ZipExpander().Recognizes(new MemoryStream(content));

    private static List<ArchivedFile> Files(byte[] archive)
    {
        using var content = new MemoryStream(archive);
        return new ZipExpander().Recognizes(content) ? [.. new ZipExpander().Expand(content, "上报.zip")] : [];
    }

    /// <summary>Each file with its words, or with the reason why there are none.</summary>
    private static List<(string, string)> Expanded(byte[] archive)
    {
        using var content = new MemoryStream(archive);
        var files = new List<(string, string)>();
        if (!new ZipExpander().Recognizes(content)) return files;
        foreach (var file in new ZipExpander().Expand(content, "上报.zip"))
            files.Add((file.Name, file.Content is null ? file.Reason! : new StreamReader(file.Content, Encoding.UTF8).ReadToEnd()));
        return files;
    }
}
