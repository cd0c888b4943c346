using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxRevisionTests
{
    private const string Deleted = "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>";

    [Fact]
    public void Deleted_paragraphs_leave_no_line_and_no_number()
    {
        const string Item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        const string List = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        var document = Read(Paragraph(R("概况"), Item) + Paragraph("<w:del>" + R("旧") + "</w:del>", Item + Deleted) + Paragraph("<w:moveFrom>" + R("移") + "</w:moveFrom>", Item + "<w:rPr><w:moveFrom w:id=\"2\"/></w:rPr>")
            + Paragraph("<w:ins>" + R("问题") + "</w:ins>", Item + "<w:rPr><w:ins w:id=\"3\"/></w:rPr>"), numbering: List);
        Assert.Equal("一、概况\n二、问题\n", document.Text);
    }

    [Fact]
    public void Words_before_a_deleted_mark_join_the_next_paragraph_with_its_boxes_and_notes()
    {
        var box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + P("框") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var document = new WordArchive(Paragraph(R("资金") + box + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", Deleted) + Paragraph(R("到位"), Deleted) + P("437.7万元") + P("尾"))
            .With("footnotes", "<w:footnote w:id=\"1\">" + P("注") + "</w:footnote>").Read();
        Assert.Equal("资金到位437.7万元\n框\n注\n尾\n", document.Text);
    }

    [Fact]
    public void Words_before_a_deleted_mark_stay_before_a_table_and_in_their_cell()
    {
        var document = Read(Paragraph(R("表前"), Deleted) + Table(Tr(Tc(Paragraph(R("甲"), Deleted)), Tc(P("乙")))) + P("表后"));
        Assert.Equal("表前\n甲\n乙\n表后\n", document.Text);
        Assert.Equal(["甲|乙"], document.Rows());
    }

    [Fact]
    public void Heading_that_runs_into_its_paragraph_is_one_line() =>
        Assert.Equal("（一）资金情况。已到位。\n", Read(Paragraph(R("（一）资金情况。"), "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + P("已到位。")).Text);

    [Fact]
    public void Large_first_letter_belongs_to_its_paragraph() =>
        Assert.Equal("本项目已完成。\n", Read(Paragraph(R("本"), "<w:framePr w:dropCap=\"drop\" w:lines=\"2\"/>") + P("项目已完成。")).Text);

    [Fact]
    public void Blocks_and_tables_that_were_moved_stand_where_they_came_to()
    {
        var document = Read("<w:moveFrom>" + P("旧处") + "</w:moveFrom><w:ins>" + P("新增") + "</w:ins><w:customXml>" + P("标记") + "</w:customXml>"
            + "<w:tbl><w:tr><w:trPr><w:ins/></w:trPr>" + Tc(P("甲")) + Tc(P("乙"), "<w:cellDel/>") + Tc(P("丙"), "<w:cellIns/>") + "</w:tr></w:tbl><w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + Tc(P("删")) + Tc(P("除")) + "</w:tr></w:tbl>");
        Assert.Equal("新增\n标记\n甲\n丙\n", document.Text);
        Assert.Equal(["甲|丙"], document.Rows());
    }

    [Fact]
    public void Cells_merged_in_a_revision_are_merged()
    {
        var document = Read(Table(Tr(Tc(P("甲"), "<w:cellMerge w:vMerge=\"rest\"/>"), Tc(P("1"))), Tr(Tc(P(""), "<w:cellMerge w:vMerge=\"cont\"/>"), Tc(P("2")))));
        Assert.Equal(2, document.Tables[0].Cells[0].RowSpan);
    }

    [Fact]
    public void Old_properties_kept_by_a_revision_do_not_count()
    {
        const string Old = "<w:outlineLvl w:val=\"0\"/><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr><w:outlineLvl w:val=\"3\"/></w:pPr></w:pPrChange>";
        var document = Read(Paragraph("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>文</w:t></w:r>", Old)
            + Table(Tr(Tc(P("甲"), "<w:gridSpan w:val=\"2\"/><w:tcPrChange><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>"), Tc(P("乙")))));
        Assert.Equal(1, document.Blocks[0].HeadingLevel);
        Assert.Equal(2, document.Tables[0].Cells[0].ColumnSpan);
    }
}
