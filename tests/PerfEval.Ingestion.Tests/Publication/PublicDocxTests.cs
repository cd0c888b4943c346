using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PerfEval.Core.Documents;
using PerfEval.Core.Masking;
using PerfEval.Ingestion.Publication;
using PerfEval.Readers;

namespace PerfEval.Ingestion.Tests.Publication;

public sealed class PublicDocxTests
{
    [Fact]
    public void Paragraphs_and_merged_cells_are_read_back_masked()
    {
        var copy = PublicCopy.Of(Document());

        var bytes = PublicDocx.Write(copy.Document, "云岭县水渠项目自评报告");

        using var content = new MemoryStream(bytes);
        var read = new DocumentReaders().Read(content);
        Assert.Equal(["云岭县水渠项目自评报告", "后记\u3000甲"], read.Blocks.Select(b => read.Quote(b.Span)).Where(l => l.Length > 0));
        Assert.Equal(
            [(0, 0, 1, 2, "基本情况"), (1, 0, 2, 1, "联系人"), (1, 1, 1, 1, "张**"), (2, 1, 1, 1, "138****1234\n0730-****345")],
            read.Tables.Single().Cells.Select(c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan, read.Quote(c.Span))));
    }

    [Fact]
    public void The_file_is_valid_and_holds_nothing_but_the_masked_words()
    {
        var bytes = PublicDocx.Write(PublicCopy.Of(Document()).Document);

        using var content = new MemoryStream(bytes);
        using var file = WordprocessingDocument.Open(content, false);
        Assert.Empty(new OpenXmlValidator().Validate(file, TestContext.Current.CancellationToken).Select(e => e.Description));
        Assert.Null(file.CoreFilePropertiesPart);
        Assert.Null(file.MainDocumentPart!.WordprocessingCommentsPart);
        using var packed = new ZipArchive(new MemoryStream(bytes));
        var all = string.Concat(packed.Entries.Select(e => new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd()));
        foreach (var gone in new[] { "张三", "13800001234", "批注里的李四", "页眉王五" }) Assert.DoesNotContain(gone, all, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_wider_than_Word_allows_is_told_line_by_line()
    {
        var cells = Enumerable.Range(0, 80).Select(i => new TableCell(0, i, 1, 1, new TextSpan(i * 3, 2))).ToList();
        var text = string.Join('\n', Enumerable.Range(10, 80));
        var document = new SourceDocument(Core.Documents.DocumentFormat.Text, text, [], [new SourceTable(0, new TextSpan(0, text.Length), cells)]);

        using var content = new MemoryStream(PublicDocx.Write(document));
        using var file = WordprocessingDocument.Open(content, false);

        Assert.EndsWith("8889", file.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    private static SourceDocument Document()
    {
        const string Text = "云岭县水渠项目自评报告\n基本情况\n联系人\n张三\n13800001234\n0730-7712345\n后记\u3000甲\u0001\n页眉王五";
        TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        return new SourceDocument(
            Core.Documents.DocumentFormat.Text, Text, [new Block(At("云岭县水渠项目自评报告"), 1), new Block(At("后记\u3000甲\u0001")), new Block(At("页眉王五"))],
            [
                new SourceTable(0, TextSpan.FromBounds(At("基本情况").Start, At("0730-7712345").End),
                [
                    new TableCell(0, 0, 1, 2, At("基本情况")), new TableCell(1, 0, 2, 1, At("联系人")), new TableCell(1, 1, 1, 1, At("张三")),
                    new TableCell(2, 1, 1, 1, TextSpan.FromBounds(At("13800001234").Start, At("0730-7712345").End)),
                ]),
            ])
        {
            Asides = [new Aside(AsideKind.Header, "页眉王五", null, At("页眉王五")), new Aside(AsideKind.Comment, "批注里的李四")],
        };
    }
}
