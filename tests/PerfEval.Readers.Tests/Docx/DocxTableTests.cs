using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxTableTests
{
    [Fact]
    public void Merged_cells_stand_once_with_their_spans()
    {
        var document = Read("<w:tbl>"
            + "<w:tr>" + Tc(P("项目资金"), "<w:vMerge w:val=\"restart\"/>") + Tc(P("资金来源"), "<w:gridSpan w:val=\"2\"/>") + Tc(P("得分")) + "</w:tr>"
            + "<w:tr>" + Tc(P(""), "<w:vMerge/>") + Tc(P("财政拨款")) + Tc(P("437.7")) + Tc(P("10")) + "</w:tr>"
            + "<w:tr>" + Tc(P(""), "<w:vMerge w:val=\"continue\"/>") + Tc(P("其他资金")) + Tc(P("0")) + Tc(P("")) + "</w:tr>"
            + "</w:tbl>" + P("备注"));
        var cells = document.Tables[0].Cells.Select(c => (document.Quote(c.Span), c.Row, c.Column, c.RowSpan, c.ColumnSpan));
        Assert.Equal(
        [
            ("项目资金", 0, 0, 3, 1), ("资金来源", 0, 1, 1, 2), ("得分", 0, 3, 1, 1),
            ("财政拨款", 1, 1, 1, 1), ("437.7", 1, 2, 1, 1), ("10", 1, 3, 1, 1),
            ("其他资金", 2, 1, 1, 1), ("0", 2, 2, 1, 1), ("", 2, 3, 1, 1),
        ], cells);
        Assert.Equal(3, document.Tables[0].RowCount);
    }

    [Fact]
    public void Row_may_begin_further_right()
    {
        var document = Read("<w:tbl><w:tr>" + Tc(P("甲")) + Tc(P("乙")) + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Tc(P("丙")) + "</w:tr></w:tbl>");
        Assert.Equal(1, document.Tables[0].Cells[2].Column);
    }

    [Fact]
    public void Merge_that_nothing_began_is_a_cell_of_its_own()
    {
        var document = Read("<w:tbl><w:tr>" + Tc(P("甲")) + Tc(P("一")) + "</w:tr><w:tr>" + Tc(P("乙"), "<w:vMerge/>") + Tc(P("二")) + "</w:tr></w:tbl>");
        Assert.Equal(["甲|一", "乙|二"], document.Rows());
    }

    [Fact]
    public void Paragraphs_of_a_cell_are_lines()
    {
        var document = Read("<w:tbl><w:tr>" + Tc(P("①目标明确（1分）") + P("②目标细化（1分）")) + Tc(P("2")) + "</w:tr></w:tbl>");
        Assert.Equal(["①目标明确（1分）\n②目标细化（1分）|2"], document.Rows());
        Assert.Empty(document.Blocks);
    }

    [Fact]
    public void Nested_table_stays_in_its_cell()
    {
        var inner = "<w:tbl><w:tr>" + Tc(P("内一")) + Tc(P("内二")) + "</w:tr></w:tbl>";
        var document = Read("<w:tbl><w:tr>" + Tc(P("外") + inner + P("尾")) + Tc(P("右")) + "</w:tr></w:tbl>");
        Assert.Equal(["外\n内一\n内二\n尾|右"], document.Rows());
    }

    [Fact]
    public void Table_with_one_cell_a_row_is_only_a_frame()
    {
        var inner = "<w:tbl><w:tr>" + Tc(P("项目")) + Tc(P("金额")) + "</w:tr></w:tbl>";
        var document = Read("<w:tbl><w:tr>" + Tc(P("附表") + inner) + "</w:tr><w:tr>" + Tc(P("五、文字部分")) + "</w:tr></w:tbl>");
        Assert.Equal(["项目|金额"], document.Rows());
        Assert.Equal(["附表", "五、文字部分"], document.Paragraphs());
    }

    [Fact]
    public void Rows_and_cells_in_content_controls_are_read_and_deleted_rows_are_not()
    {
        var document = Read("<w:tbl><w:sdt><w:sdtContent><w:tr>" + Tc(P("甲")) + "<w:sdt><w:sdtContent>" + Tc(P("乙")) + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>"
            + "<w:tr><w:trPr><w:del/></w:trPr>" + Tc(P("删")) + "</w:tr><w:tr>" + Tc(P("丙")) + "</w:tr></w:tbl>");
        Assert.Equal(["甲|乙", "丙"], document.Rows());
    }

    [Fact]
    public void Absurd_spans_are_bounded()
    {
        var document = Read("<w:tbl><w:tr>" + Tc(P("甲"), "<w:gridSpan w:val=\"2147483647\"/>") + Tc(P("乙"), "<w:gridSpan w:val=\"-4\"/>") + Tc(P("丙"), "<w:gridSpan w:val=\"x\"/>") + "</w:tr></w:tbl>");
        Assert.Equal([0, 1000, 1001], document.Tables[0].Cells.Select(c => c.Column));
    }
}
