using PerfEval.Core.Documents;
using PerfEval.Web.DocumentView;

namespace PerfEval.Web.Tests.DocumentView;

public sealed class TableGridTests
{
    private const string Text = "产出数量质量十个合格";

    [Fact]
    public void A_merged_cell_spans_its_rows()
    {
        var rows = Rows(Cell(0, 0, "产出", rows: 2), Cell(0, 1, "数量"), Cell(1, 1, "质量"));

        Assert.Equal(["产出(2×1) 数量(1×1)", "质量(1×1)"], rows);
    }

    [Fact]
    public void A_hole_in_a_row_is_filled()
    {
        var rows = Rows(Cell(0, 0, "产出"), Cell(0, 1, "数量"), Cell(0, 2, "质量"), Cell(1, 2, "合格"));

        Assert.Equal("(1×1) (1×1) 合格(1×1)", rows[1]);
    }

    [Fact]
    public void The_last_cell_of_a_short_row_fills_the_rest_of_it()
    {
        var rows = Rows(Cell(0, 0, "产出"), Cell(1, 0, "数量"), Cell(1, 1, "质量"), Cell(1, 2, "合格"));

        Assert.Equal("产出(1×3)", rows[0]);
    }

    [Fact]
    public void A_merged_cell_at_the_right_keeps_its_place()
    {
        var rows = Rows(Cell(0, 0, "产出"), Cell(0, 1, "数量"), Cell(0, 2, "合格", rows: 2), Cell(1, 0, "质量"));

        Assert.Equal("质量(1×1)", rows[1]);
    }

    [Fact]
    public void A_span_beyond_the_table_is_bounded()
    {
        var rows = Rows(Cell(0, 0, "产出", rows: 1_000_000, columns: 1_000_000), Cell(1, 0, "质量"));

        Assert.Equal("产出(2×200)", rows[0]);
        Assert.Equal(2, rows.Count);
    }

    [Fact]
    public void A_cell_far_to_the_right_draws_no_endless_row()
    {
        var rows = Rows(Cell(0, 2_000_000_000, "产出"));

        Assert.Equal(201, rows[0].Split(' ').Length);
    }

    private static List<string> Rows(params TableCell[] cells) =>
        [.. TableGrid.Rows(new SourceTable(0, new TextSpan(0, Text.Length), cells), new MarkedText(Text, []))
            .Select(row => string.Join(' ', row.Select(c => $"{string.Concat(c.Segments.Select(s => s.Text))}({c.RowSpan}×{c.ColumnSpan})")))];

    private static TableCell Cell(int row, int column, string words, int rows = 1, int columns = 1) =>
        new(row, column, rows, columns, new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
