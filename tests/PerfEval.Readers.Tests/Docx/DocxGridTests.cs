using PerfEval.Core.Documents;
using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxGridTests
{
    private const string Begin = "<w:vMerge w:val=\"restart\"/>";
    private const string Go = "<w:vMerge/>";

    [Fact]
    public void Rows_may_begin_late_end_early_and_lack_cells()
    {
        var document = Read("<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>" + Row("甲", "乙", "丙")
            + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + Tc(P("中")) + "</w:tr>" + Row("末") + "<w:tr/></w:tbl>");
        Assert.Equal(["甲@0,0", "乙@0,1", "丙@0,2", "中@1,1", "末@2,0"], Cells(document));
    }

    [Fact]
    public void Merge_runs_down_through_rows_that_begin_elsewhere()
    {
        var document = Read(Table(Tr(Tc(P("总"), Begin + "<w:gridSpan w:val=\"2\"/>"), Tc(P("1"))), Tr(Tc(P(""), Go + "<w:gridSpan w:val=\"2\"/>"), Tc(P("2"))), Tr(Tc(P(""), Go + "<w:gridSpan w:val=\"2\"/>"), Tc(P("3"))), Row("a", "b", "4")));
        Assert.Equal(["总@0,0 3x2", "1@0,2", "2@1,2", "3@2,2", "a@3,0", "b@3,1", "4@3,2"], Cells(document));
    }

    [Fact]
    public void Continued_cells_that_lie_below_a_wider_one_belong_to_it()
    {
        var document = Read(Table(Tr(Tc(P("宽"), Begin + "<w:gridSpan w:val=\"2\"/>"), Tc(P("1"))), Tr(Tc(P(""), Go), Tc(P(""), Go), Tc(P("2"))), Tr(Tc(P(""), Go), Tc(P(""), Go), Tc(P("3")))));
        Assert.Equal(["宽@0,0 3x2", "1@0,2", "2@1,2", "3@2,2"], Cells(document));
    }

    [Fact]
    public void Continued_cell_in_another_column_is_a_cell_of_its_own_and_keeps_its_words()
    {
        var document = Read(Table(Tr(Tc(P("甲"), Begin), Tc(P("1"))), Tr(Tc(P("2")), Tc(P("乙"), Go)), Tr(Tc(P("3")), Tc(P(""), Go))));
        Assert.Equal(["甲@0,0", "1@0,1", "2@1,0", "乙@1,1 2x1", "3@2,0"], Cells(document));
    }

    [Fact]
    public void Merge_ends_at_a_row_that_does_not_go_on()
    {
        var document = Read(Table(Tr(Tc(P("甲"), Begin), Tc(P("1"))), Row("断", "2"), Tr(Tc(P("乙"), Go), Tc(P("3"))), Tr(Tc(P("丙"), Begin), Tc(P("4"))), Tr(Tc(P("丁"), Begin), Tc(P("5")))));
        Assert.Equal(["甲@0,0", "1@0,1", "断@1,0", "2@1,1", "乙@2,0", "3@2,1", "丙@3,0", "4@3,1", "丁@4,0", "5@4,1"], Cells(document));
    }

    [Fact]
    public void Deleted_row_does_not_break_a_merge()
    {
        var document = Read(Table(Tr(Tc(P("甲"), Begin), Tc(P("1"))), "<w:tr><w:trPr><w:del/></w:trPr>" + Tc(P("旧")) + Tc(P("x")) + "</w:tr>", Tr(Tc(P(""), Go), Tc(P("2")))));
        Assert.Equal(["甲@0,0 2x1", "1@0,1", "2@1,1"], Cells(document));
    }

    [Fact]
    public void Cells_merged_to_the_right_in_the_old_way_stand_once()
    {
        var document = Read(Table(Tr(Tc(P("甲"), "<w:hMerge w:val=\"restart\"/>"), Tc(P(""), "<w:hMerge w:val=\"continue\"/>"), Tc(P(""), "<w:hMerge/>"), Tc(P("乙"))), Row("1", "2", "3", "4")));
        Assert.Equal(["甲@0,0 1x3", "乙@0,3", "1@1,0", "2@1,1", "3@1,2", "4@1,3"], Cells(document));
    }

    [Fact]
    public void Both_ways_of_merging_at_once()
    {
        var document = Read(Table(Tr(Tc(P("甲"), "<w:gridSpan w:val=\"2\"/>" + Begin), Tc(P("1"), Begin)), Tr(Tc(P(""), "<w:gridSpan w:val=\"2\"/>" + Go), Tc(P(""), Go)), Row("a", "b", "c")));
        Assert.Equal(["甲@0,0 2x2", "1@0,2 2x1", "a@2,0", "b@2,1", "c@2,2"], Cells(document));
    }

    [Fact]
    public void Cell_without_a_paragraph_is_an_empty_cell()
    {
        var document = Read("<w:tbl><w:tr><w:tc/><w:tc><w:tcPr/></w:tc><w:tc>" + P("甲") + "</w:tc></w:tr></w:tbl>");
        Assert.Equal(["@0,0", "@0,1", "甲@0,2"], Cells(document));
        Assert.Equal("\n\n甲\n", document.Text);
    }

    [Fact]
    public void Tables_in_a_row_stay_apart() => Assert.Equal(2, Read(Table(Row("甲", "乙")) + Table(Row("丙", "丁"))).Tables.Count);

    [Fact]
    public void Heading_styles_and_list_numbers_hold_in_cells_and_frames()
    {
        const string List = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var number = Tc(Paragraph("", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"));
        var document = Read(Table(Tr(number, Tc(P("机房"))), Tr(number, Tc(P("设备")))) + Table(Tr(Tc(Paragraph(R("五、综述"), "<w:outlineLvl w:val=\"0\"/>")))), numbering: List);
        Assert.Equal(["1|机房", "2|设备"], document.Rows());
        Assert.Equal(1, document.Blocks.Single().HeadingLevel);
    }

    private static string[] Cells(SourceDocument document) =>
        [.. document.Tables[0].Cells.Select(c => $"{document.Quote(c.Span)}@{c.Row},{c.Column}" + (c.RowSpan * c.ColumnSpan > 1 ? $" {c.RowSpan}x{c.ColumnSpan}" : ""))];
}
