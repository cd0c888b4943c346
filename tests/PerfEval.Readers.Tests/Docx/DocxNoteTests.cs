using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxNoteTests
{
    private const string Line = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:t>线</w:t></w:r></w:p></w:footnote>";

    [Fact]
    public void Note_follows_the_paragraph_that_refers_to_it()
    {
        var document = new WordArchive(Paragraph(R("资金437.7万元") + Mark(2) + R("。另有10万元") + Mark(1) + R("。")) + P("二、存在问题"))
            .With("footnotes", Line + Note(1, "自筹") + Note(2, "含上年结转")).Read();
        Assert.Equal("资金437.7万元。另有10万元。\n含上年结转\n自筹\n二、存在问题\n", document.Text);
        Assert.Equal(4, document.Blocks.Count);
    }

    [Fact]
    public void Note_of_a_cell_follows_the_whole_table()
    {
        var document = new WordArchive(Table(Tr(Tc(Paragraph(R("机房") + Mark(1))), Tc(Table(Tr(Tc(Paragraph(R("80") + Mark(2))), Tc(P("万元")))))), Row("合计", "80")) + P("结尾"))
            .With("footnotes", Note(1, "含改造") + Note(2, "不含税")).Read();
        Assert.Equal(["机房|80\n万元", "合计|80"], document.Rows());
        Assert.Equal(["含改造", "不含税", "结尾"], document.Paragraphs());
    }

    [Fact]
    public void Note_that_nothing_refers_to_stands_at_the_end()
    {
        var document = new WordArchive(Paragraph(R("甲") + Mark(1)) + P("乙")).With("footnotes", Note(1, "一") + Note(3, "三")).Read();
        Assert.Equal(["甲", "一", "乙", "三"], document.Paragraphs());
    }

    [Fact]
    public void Note_that_is_referred_to_twice_stands_once_and_deleted_references_do_not_count()
    {
        var document = new WordArchive(Paragraph("<w:del>" + Mark(1) + "</w:del>" + R("甲")) + Paragraph(R("乙") + Mark(1)) + Paragraph(R("丙") + Mark(1)))
            .With("footnotes", Note(1, "注")).Read();
        Assert.Equal(["甲", "乙", "注", "丙"], document.Paragraphs());
    }

    [Fact]
    public void Endnotes_and_footnotes_keep_their_own_numbers()
    {
        var document = new WordArchive(Paragraph(R("甲") + Mark(1) + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>") + P("乙"))
            .With("footnotes", Note(1, "脚")).With("endnotes", "<w:endnote w:id=\"1\">" + P("尾") + P("尾二") + "</w:endnote>").Read();
        Assert.Equal(["甲", "脚", "尾", "尾二", "乙"], document.Paragraphs());
    }

    [Fact]
    public void Mark_of_a_note_does_not_touch_the_number_before_it()
    {
        var document = new WordArchive(Paragraph(R("437.7") + Mark(1) + R("万元"))).With("footnotes", "<w:footnote w:id=\"1\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>注</w:t></w:r></w:p></w:footnote>").Read();
        Assert.Equal("437.7万元\n注\n", document.Text);
    }

    [Fact]
    public void Table_in_a_note_is_a_table()
    {
        var document = new WordArchive(Paragraph(R("甲") + Mark(1))).With("footnotes", "<w:footnote w:id=\"1\">" + Table(Row("年", "额"), Row("2021", "3")) + P("") + "</w:footnote>").Read();
        Assert.Equal(["年|额", "2021|3"], document.Rows());
    }

    [Fact]
    public void Reference_to_a_note_that_is_not_there_does_no_harm()
    {
        var document = new WordArchive(Paragraph(R("甲") + Mark(1) + Mark(7)) + P("乙")).With("footnotes", Note(1, "注")).Read();
        Assert.Equal(["甲", "注", "乙"], document.Paragraphs());
    }

    private static string Mark(int id) => $"<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"{id}\"/></w:r>";

    private static string Note(int id, string text) => $"<w:footnote w:id=\"{id}\">{P(text)}</w:footnote>";
}
