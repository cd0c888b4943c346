using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Analysis;
using PerfEval.Web.DocumentView;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.DocumentView;

public sealed class DocumentPartsTests
{
    [Fact]
    public void Draws_headings_paragraphs_and_tables_in_reading_order()
    {
        var parts = Draw(ExampleReport.Words, [Section("一、资金情况", ExampleReport.Words)]);

        Assert.Equal(
            ["河湾县农业农村局水渠项目绩效自评报告", "# 一、资金情况", "项目预算500万元，支出437.70万元，预算执行率92.08%。", "表格 4 行"],
            parts.Take(4).Select(Told));
    }

    [Fact]
    public void A_heading_that_its_paragraph_goes_on_after_is_set_bold()
    {
        const string Text = "（一）资金情况。项目预算500万元。";

        var paragraph = Assert.IsType<ParagraphPart>(Draw(Text, [Section("（一）资金情况。", Text)]).Single());

        Assert.Null(paragraph.HeadingLevel);
        Assert.Equal("（一）资金情况。", paragraph.Segments.Single(s => s.Marks.Any(m => m.Tone == SegmentHtml.Heading)).Text);
    }

    [Fact]
    public void Words_that_stand_in_no_paragraph_and_no_cell_are_shown_all_the_same()
    {
        const string Text = "封面\n正文\n表头\t金额\n页脚";
        var layout = new DocumentLayout(
            Text, [new Block(new TextSpan(3, 2))], [new SourceTable(0, new TextSpan(6, 5), [new TableCell(0, 0, 1, 1, new TextSpan(6, 2))])]);

        var told = DocumentParts.Draw(layout, [], []).Select(Told).ToList();

        Assert.Equal(["封面\n", "正文", "表格 1 行", "\t金额", "\n页脚"], told);
    }

    [Fact]
    public void A_table_within_a_cell_is_drawn_there_once()
    {
        const string Text = "资金\n明细如下\n设备\n30万元\n以上为止\n备注";
        SourceTable inner = new(1, new TextSpan(8, 7), [new TableCell(0, 0, 1, 1, new TextSpan(8, 2)), new TableCell(0, 1, 1, 1, new TextSpan(11, 4))]);
        SourceTable outer = new(0, new TextSpan(0, 23), [
            new TableCell(0, 0, 1, 1, new TextSpan(0, 2)), new TableCell(0, 1, 1, 1, new TextSpan(3, 17)), new TableCell(1, 0, 1, 2, new TextSpan(21, 2))]);

        var table = Assert.IsType<TablePart>(Assert.Single(DocumentParts.Draw(new DocumentLayout(Text, [], [outer, inner]), [], [])));

        Assert.Equal(["明细如下\n", "表格 1 行", "\n以上为止"], table.Rows[0][1].Parts.Select(Told));
    }

    [Fact]
    public void An_empty_document_draws_nothing() => Assert.Empty(DocumentParts.Draw(new DocumentLayout("", [], []), [], []));

    private static IReadOnlyList<DocumentPart> Draw(string text, IReadOnlyList<SectionInfo> sections)
    {
        var document = ExampleReport.Document(text);
        return DocumentParts.Draw(new DocumentLayout(text, document.Blocks, document.Tables), sections, []);
    }

    private static SectionInfo Section(string heading, string text) =>
        new(1, "", heading, new SpanInfo(text.IndexOf(heading, StringComparison.Ordinal), heading.Length));

    private static string Told(DocumentPart part) => part switch
    {
        TablePart table => $"表格 {table.Rows.Count} 行",
        ParagraphPart paragraph => (paragraph.HeadingLevel is null ? "" : "# ") + string.Concat(paragraph.Segments.Select(s => s.Text)),
        _ => "?",
    };
}
