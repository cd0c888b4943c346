using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxFieldTests
{
    [Fact]
    public void Result_of_a_field_within_the_code_of_another_is_no_word() =>
        Assert.Equal("共3页\n", Read(Paragraph(R("共") + Begin + Code("IF ") + Begin + Code("PAGE") + Separate + R("9") + End + Code(" = 1") + Separate + R("3") + End + R("页"))).Text);

    [Fact]
    public void Result_may_run_over_paragraphs() =>
        Assert.Equal("目录\n一、概况\t1\n二、问题\t2\n正文\n", Read(P("目录") + Paragraph(Begin + Code("TOC \\o") + Separate + R("一、概况") + "<w:r><w:tab/></w:r>" + R("1")) + Paragraph(R("二、问题") + "<w:r><w:tab/></w:r>" + R("2") + End) + P("正文")).Text);

    [Fact]
    public void Simple_fields_and_links_show_their_words() =>
        Assert.Equal("见附件1和网站\n", Read(Paragraph(R("见") + "<w:fldSimple w:instr=\"REF a\">" + R("附件1") + "</w:fldSimple>" + R("和") + "<w:hyperlink r:id=\"none\">" + R("网站") + "</w:hyperlink>")).Text);

    [Theory]
    [InlineData("EQ \\o\\ac(○,1)", "①")]
    [InlineData("eq \\o\\ac(○,12)", "⑫")]
    [InlineData(" EQ \\f(80,100) ", "80/100")]
    [InlineData("EQ \\o(\\s\\up 5(上),\\s\\do 5(下))", "上下")]
    [InlineData("SYMBOL 254 \\f \"Wingdings\" \\s 12", "☑")]
    [InlineData("SYMBOL 0xA8 \\f \"Wingdings\"", "□")]
    [InlineData("SYMBOL 8805", "≥")]
    [InlineData("PAGE", "")]
    [InlineData("EQ \\f(1", "1")]
    public void Fields_without_a_result_show_what_they_draw(string code, string shown) =>
        Assert.Equal($"甲{shown}乙\n", Read(Paragraph(R("甲") + Begin + Code(code) + End + R("乙"))).Text);

    [Fact]
    public void Field_whose_result_was_deleted_shows_nothing() =>
        Assert.Equal("甲乙\n", Read(Paragraph(R("甲") + Begin + Code("REF x") + Separate + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>" + End + R("乙"))).Text);

    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Code(string code) => $"<w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r>";
}
