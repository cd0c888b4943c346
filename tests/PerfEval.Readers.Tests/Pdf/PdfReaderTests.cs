using PerfEval.Core.Documents;
using PerfEval.Readers.Pdf;
using PerfEval.Readers.Processes;
using PerfEval.Readers.Tests.Contract;
using PerfEval.Tests.Programs;

namespace PerfEval.Readers.Tests.Pdf;

[Collection(nameof(AloneCollection))]
public sealed class PdfReaderTests
{
    [Fact]
    public void Paragraphs_tables_and_places_are_read()
    {
        const string Table = "60 600 200 40 re S 60 620 m 260 620 l S 160 600 m 160 640 l S ";
        var document = Reading.Bytes(PdfFile.A4.Page(PdfFile.Text(60, 700, "一、项目概况") + Table
            + PdfFile.Text(64, 625, "项目") + PdfFile.Text(164, 625, "金额") + PdfFile.Text(64, 605, "机房") + PdfFile.Text(164, 605, "85.6")).Bytes());
        Assert.Equal(Core.Documents.DocumentFormat.Pdf, document.Format);
        Assert.Equal(["一、项目概况"], document.Paragraphs());
        Assert.Equal(["项目|金额", "机房|85.6"], document.Rows());
        Assert.Equal(1, document.Pages);
        var place = Assert.Single(document.Places.Of(document.Blocks[0].Span));
        Assert.Equal((1, 60, 132), (place.Page, place.Box.Left, place.Box.Right));
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Hidden_words_are_asides_and_told()
    {
        var document = Reading.Bytes(PdfFile.A4.Page(PdfFile.Text(60, 700, "正文") + "1 g " + PdfFile.Text(60, 600, "白字")).Bytes());
        Assert.Equal("正文\n", document.Text);
        Assert.Equal(new Aside(AsideKind.Hidden, "白字", 1), Assert.Single(document.Asides));
        Assert.Equal(new DocumentNote("hidden", "第1页有看不见的文字（白色、透明、被遮盖或在页面之外），未计入正文"), Assert.Single(document.Notes));
    }

    [Fact]
    public void Characters_in_disguise_are_read_as_what_they_look_like()
    {
        // The radicals of 目 and 页 and the compatibility form of 凉, as some programs print them.
        const string text = "项\u2F6C一\u2EDA\uF979";
        Assert.Equal("项目一页凉", string.Concat(text.EnumerateRunes().Select(Readers.Pdf.Tracing.GlyphText.Of)));
        Assert.Equal("…-fi（", string.Concat("\u22EF\u00AD\uFB01\uFE35".EnumerateRunes().Select(Readers.Pdf.Tracing.GlyphText.Of)));
    }

    [Fact]
    public void Page_without_anything_is_refused() => Assert.StartsWith("文件中没有文字", Reading.Refusal(PdfFile.A4.Page("").Bytes()), StringComparison.Ordinal);

    [Fact]
    public void Two_readings_at_a_time_do_not_disturb_each_other()
    {
        var files = Enumerable.Range(0, 12).Select(i => PdfFile.Lines($"报告之{i}")).ToArray();
        var texts = new string[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => texts[i] = Reading.Bytes(files[i]).Text);
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"报告之{i}\n"), texts);
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        var before = Environment.GetEnvironmentVariable("TMPDIR");
        using var folder = new TestFolder();
        Environment.SetEnvironmentVariable("TMPDIR", folder.Path);
        try
        {
            PdfFile.Lines("报告").Draw();
            Reading.Refusal("%PDF-1.7 坏"u8.ToArray());
            var hasty = PdfLimits.Default with { Process = ProcessLimits.Default with { OutputBytes = 20 } };
            Assert.Throws<UnreadableDocumentException>(() => new MutoolPageSource(hasty, ExternalTools.Mutool).Read(PdfFile.Lines("报告")));
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TMPDIR", before);
        }
    }
}
