using System.Text;
using static PerfEval.Readers.Tests.Xlsx.WorkbookFile;

namespace PerfEval.Readers.Tests.Xlsx;

public sealed class XlsxLimitsTests
{
    [Fact]
    public void Sheet_with_too_many_cells_is_cut_with_a_note()
    {
        var rows = string.Concat(Enumerable.Range(1, 50).Select(i => Row(i, 1, "甲", "乙")));
        var document = new DocumentReaders(new ReadingLimits { TableCells = 20 }).Read(Of(rows));
        Assert.Equal(10, document.Tables[0].RowCount);
        Assert.Contains(document.Notes, n => n is { Code: "cut", Partial: true });
    }

    [Fact]
    public void Two_cells_at_the_ends_of_a_sheet_cost_nothing()
    {
        var document = Read(Row(1, T("A1", "甲", 1)) + Row(1_048_576, T("XFD1048576", "乙", 1)));
        Assert.Equal(["甲", "乙"], document.Paragraphs());
    }

    [Fact]
    public void Sheet_formatted_to_its_last_row_is_read_where_it_has_words()
    {
        var rows = new StringBuilder(Row(1, 1, "指标", "得分") + Row(2, 1, "数量", "10"));
        for (var row = 3; row <= 300_000; row++) rows.Append($"<row r=\"{row}\"><c r=\"A{row}\" s=\"1\"/><c r=\"B{row}\" s=\"1\"/></row>");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = Read(rows.ToString());
        Assert.Equal(["指标|得分", "数量|10"], document.Rows());
        Assert.Empty(document.Notes);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 600L * 1024 * 1024);
    }

    [Fact]
    public void Bomb_keeps_what_came_before_it()
    {
        var bomb = Of(Row(1, 1, "指标", "得分") + Row(2, 1, "数量", "10") + new string(' ', 8_000_000));
        Assert.True(bomb.Length < 100_000);
        var document = new DocumentReaders(new ReadingLimits { ExpandedBytes = 1024 * 1024 }).Read(bomb);
        Assert.Equal(["指标|得分", "数量|10"], document.Rows());
        Assert.Contains("文件解压后过大", Assert.Single(document.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bomb_without_words_is_refused()
    {
        var file = new WorkbookFile().Sheet("Sheet1", Row(1, 0, "甲")).Save(("xl/styles.xml", "<styleSheet>" + new string(' ', 8_000_000) + "</styleSheet>"));
        Assert.StartsWith("文件解压后过大", Reading.Refusal(file, new ReadingLimits { ExpandedBytes = 1024 * 1024 }), StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));
        Assert.StartsWith("文件内部嵌套过深", Reading.Refusal(Of(deep)), StringComparison.Ordinal);
    }

    [Fact]
    public void External_entities_are_not_read()
    {
        var file = new WorkbookFile().Sheet("Sheet1", Row(1, 0, "甲")).Save(("xl/worksheets/sheet1.xml",
            $"<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet xmlns=\"{Transitional}\"><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>"));
        Assert.Equal("Excel文件已损坏，无法打开", Reading.Refusal(file));
    }

    [Fact]
    public void Sheet_that_breaks_off_gives_what_came_before()
    {
        var file = new WorkbookFile().Sheet("Sheet1", Row(1, 0, "甲")).Save(("xl/worksheets/sheet1.xml",
            $"<worksheet xmlns=\"{Transitional}\"><sheetData>" + Row(1, 1, "指标", "得分") + Row(2, 1, "数量", "10") + "<row><c"));
        var document = Reading.Bytes(file);
        Assert.Equal(["指标|得分", "数量|10"], document.Rows());
        Assert.True(Assert.Single(document.Notes).Partial);
    }
}
