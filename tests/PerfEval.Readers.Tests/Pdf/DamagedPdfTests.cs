using PerfEval.Core.Documents;
using PerfEval.Readers.Pdf;
using PerfEval.Tests.Programs;

namespace PerfEval.Readers.Tests.Pdf;

public sealed class DamagedPdfTests
{
    // A page that is its own parent: mutool stops there.
    private const string Broken = "/MediaBox[0 0 595 842]/Parent 12 0 R";

    [Fact]
    public void Pages_behind_one_that_fails_are_read()
    {
        var drawn = PdfFile.A4.Page(PdfFile.Text(60, 700, "第一页")).Page(PdfFile.Text(60, 700, "第二页"), Broken).Page(PdfFile.Text(60, 700, "第三页")).Draw();
        Assert.Equal([1, 2, 3], drawn.Pages.Select(p => p.Number));
        Assert.Equal(["第一页", "第三页"], drawn.Pages.Select(p => p.Text()).Where(t => t != "第二页" && t.Length > 0));
        Assert.Contains(drawn.Notes, n => n.Partial && n.Message.Contains("第2页", StringComparison.Ordinal));
    }

    [Fact]
    public void Last_page_that_fails_is_told()
    {
        var drawn = PdfFile.A4.Page(PdfFile.Text(60, 700, "第一页")).Page(PdfFile.Text(60, 700, "第二页"), Broken).Draw();
        Assert.Equal("第一页", drawn.Pages[0].Text());
        Assert.Equal("第2页", Assert.Single(drawn.Notes, n => n.Partial).Message[..3]);
    }

    [Theory]
    [InlineData(0.99)]
    [InlineData(0.75)]
    [InlineData(0.5)]
    public void File_that_was_cut_gives_the_pages_that_are_left(double share)
    {
        var whole = PdfFile.Pages([.. Enumerable.Range(1, 9).Select(i => $"这是第{i}页的正文")]);
        var drawn = whole[..(int)(whole.Length * share)].Draw();
        Assert.True(drawn.Pages.Count >= (int)(9 * share) - 1, drawn.Pages.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("这是第1页的正文", drawn.Pages[0].Text());
        // Without its last lines alone nothing is lost.
        Assert.Equal(share < 0.9, drawn.Notes.Any(n => n is { Code: "damaged", Partial: true }));
    }

    [Theory]
    [InlineData("startxref", "startxxxx")]
    [InlineData("xref\n0", "xxxx\n0")]
    [InlineData("trailer", "trailxx")]
    public void File_without_its_table_of_contents_is_read_whole(string word, string broken) =>
        Assert.Equal("自评报告", PdfFile.Lines("自评报告").With(word, broken).Draw().Pages[0].Text());

    [Fact]
    public void Junk_before_the_header_is_passed_over()
    {
        byte[] file = [.. Enumerable.Repeat((byte)'x', 900), .. PdfFile.Lines("自评报告")];
        Assert.Equal("自评报告", Assert.Single(Reading.Bytes(file).Blocks) is { Span: var span } ? Reading.Bytes(file).Quote(span) : "");
    }

    [Fact]
    public void Broken_stream_is_told()
    {
        var drawn = PdfFile.Lines("自评报告").With("/Length", "/Filter/FlateDecode/Length").Draw();
        Assert.Contains(drawn.Notes, n => n is { Code: "damaged", Partial: true });
    }

    [Fact]
    public void Wrong_count_of_pages_is_told()
    {
        var drawn = PdfFile.Lines("自评报告").With("/Count 1/", "/Count 9/").Draw();
        Assert.Equal("自评报告", Assert.Single(drawn.Pages).Text());
        Assert.Contains(drawn.Notes, n => n is { Code: "page_count", Partial: true });
    }

    [Fact]
    public void File_that_asks_for_a_password_is_refused() =>
        Assert.StartsWith("文件已加密", Reading.Refusal(Encrypted("-U", "开门", "-O", "业主")), StringComparison.Ordinal);

    [Fact]
    public void File_that_only_forbids_copying_is_read() =>
        Assert.Equal("自评报告", Encrypted("-O", "owner", "-P", "0").Draw().Pages[0].Text());

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.4 这不是PDF")]
    [InlineData("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>")]
    public void File_with_nothing_but_a_header_is_refused(string content) =>
        Assert.Equal("PDF文件已损坏，无法打开", Reading.Refusal(System.Text.Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void Words_are_had_from_poppler_when_mutool_gives_none()
    {
        var copy = PdfFile.Lines("项目名称：机房改造（一期）", "金额 85.6万元");
        using var file = new PdfCopy(copy, PdfLimits.Default);
        var pages = new ReadPages(10);
        PopplerText.Fill(file, pages);
        Assert.Equal("项目名称：机房改造（一期）金额85.6万元", pages.Drawn.Pages[0].Text());
        var first = pages.Drawn.Pages[0].Glyphs[0];
        Assert.Equal((60, 72, 12), (Math.Round(first.Left), Math.Round(first.Right), Math.Round(first.Size)));
        Assert.Contains(pages.Drawn.Notes, n => n is { Code: "no_tables", Partial: true });
    }

    [Fact]
    public void Missing_program_is_named()
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => new MutoolPageSource(PdfLimits.Default, null).Read(PdfFile.Lines("报告")));
        Assert.Equal("未安装mupdf-tools，不能读取PDF", error.Message);
        error = Assert.Throws<UnreadableDocumentException>(() => new MutoolPageSource(PdfLimits.Default, "/没有/mutool").Read(PdfFile.Lines("报告")));
        Assert.Equal("未安装mupdf-tools，不能读取PDF", error.Message);
    }

    private static byte[] Encrypted(params string[] options)
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder.File("in.pdf"), PdfFile.Lines("自评报告"));
        Program.Run("mutool", ["clean", "-E", "aes-256", .. options, folder.File("in.pdf"), folder.File("out.pdf")], TimeSpan.FromSeconds(20));
        return File.ReadAllBytes(folder.File("out.pdf"));
    }
}
