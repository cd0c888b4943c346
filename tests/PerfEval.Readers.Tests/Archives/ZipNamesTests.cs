using PerfEval.Readers.Archives;

namespace PerfEval.Readers.Tests.Archives;

public sealed class ZipNamesTests
{
    [Theory]
    [InlineData("绩效自评报告.docx")]
    [InlineData("联通.txt")]
    [InlineData("镕基㙍县/自评.doc")]
    public void Names_in_GBK_are_read_without_being_told(string name) =>
        Assert.Equal(name, NameOf(new ZipBytes().Add(Reading.Gb18030.GetBytes(name), "x"u8.ToArray())));

    [Fact]
    public void Names_in_UTF_8_are_read_without_being_told() =>
        Assert.Equal("绩效自评报告.docx", NameOf(new ZipBytes().Add("绩效自评报告.docx"u8.ToArray(), "x"u8.ToArray())));

    [Fact]
    public void Names_are_judged_together()
    {
        // 鈥 in GBK is E2 80: alone it might be the beginning of a dash in UTF-8.
        var archive = new ZipBytes().Add(Reading.Gb18030.GetBytes("某县/"), []).Add(Reading.Gb18030.GetBytes("某县/产业.txt"), "x"u8.ToArray()).Add("a.txt"u8.ToArray(), "x"u8.ToArray());
        Assert.Equal(["上报.zip/某县/产业.txt", "上报.zip/a.txt"], Names(archive.Save()));
    }

    [Fact]
    public void Name_in_the_extra_field_is_taken_when_it_belongs_to_the_entry()
    {
        var name = Reading.Gb18030.GetBytes("报告.txt");
        Assert.Equal("報告二.txt", NameOf(new ZipBytes().Add(name, "x"u8.ToArray(), extra: ZipBytes.UnicodeName(name, "報告二.txt"))));
        Assert.Equal("报告.txt", NameOf(new ZipBytes().Add(name, "x"u8.ToArray(), extra: ZipBytes.UnicodeName("其他"u8.ToArray(), "報告二.txt"))));
    }

    [Theory]
    [InlineData("../../etc/passwd", "etc/passwd")]
    [InlineData("/etc/passwd", "etc/passwd")]
    [InlineData("C:\\报告\\甲.docx", "报告/甲.docx")]
    [InlineData("..\\..\\甲.docx", "甲.docx")]
    [InlineData("a/./b//../c.txt", "a/b/c.txt")]
    [InlineData("甲\0\n\u001B[31m.txt", "甲\uFFFD\uFFFD\uFFFD[31m.txt")]
    [InlineData("自评\u202Excod.exe", "自评\uFFFDxcod.exe")]
    [InlineData("CON/nul.txt", "CON/nul.txt")]
    [InlineData("a....b.txt", "a....b.txt")]
    [InlineData("/", "未命名")]
    [InlineData("...", "未命名")]
    [InlineData(" 甲 .docx", "甲 .docx")]
    public void Path_leads_nowhere(string name, string clean) => Assert.Equal(clean, ArchivePath.Clean(name));

    [Fact]
    public void Path_has_an_end() => Assert.InRange(ArchivePath.Clean(new string('长', 70_000) + "/甲.docx").Length, 1, 1000);

    private static string NameOf(ZipBytes archive) => Assert.Single(Names(archive.Save()))["上报.zip/".Length..];

    private static List<string> Names(byte[] archive) => [.. new ZipExpander().Expand(new MemoryStream(archive), "上报.zip").Select(f => f.Name)];
}
