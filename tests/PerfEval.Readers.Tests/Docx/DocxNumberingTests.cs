using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxNumberingTests
{
    private static readonly string Chapters = List(1,
        Level(0, "chineseCounting", "%1、"), Level(1, "chineseCounting", "（%2）"), Level(2, "decimal", "%3."), Level(3, "decimalEnclosedCircle", "%4"), Level(4, "decimal", "%1.%5", "<w:isLgl/>"), Level(5, "bullet", "●"));

    [Fact]
    public void Numbers_are_restored_level_by_level()
    {
        var document = Read(
            Item(1, 0, "项目概况") + Item(1, 1, "立项") + Item(1, 1, "资金") + Item(1, 2, "5万元") + Item(1, 3, "设备") + Item(1, 3, "线路")
            + Item(1, 0, "存在问题") + Item(1, 1, "支付慢") + Item(1, 4, "细则") + Item(1, 5, "要点") + P("正文"), numbering: Chapters);
        Assert.Equal(["一、项目概况", "（一）立项", "（二）资金", "1. 5万元", "① 设备", "② 线路", "二、存在问题", "（一）支付慢", "2.1 细则", "要点", "正文"], document.Paragraphs());
    }

    [Fact]
    public void Number_may_come_from_the_style()
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        string Styled(string style, string text, string more = "") => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";
        var document = Read(Styled("1", "概况") + Styled("2", "立项") + Styled("1", "附表", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>") + Styled("1", "问题"), styles, Chapters);
        Assert.Equal(["一、概况", "（一）立项", "附表", "二、问题"], document.Paragraphs());
    }

    [Fact]
    public void List_that_starts_again_begins_at_its_start()
    {
        var numbering = List(1, Level(0, "decimal", "%1．")) + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
        var document = Read(Item(1, 0, "甲") + Item(1, 0, "乙") + Item(2, 0, "丙") + Item(2, 0, "丁"), numbering: numbering);
        Assert.Equal(["1．甲", "2．乙", "1．丙", "2．丁"], document.Paragraphs());
    }

    [Theory]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCountingThousand", 11, "十一")]
    [InlineData("japaneseCounting", 20, "二十")]
    [InlineData("chineseCounting", 105, "一百零五")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("decimalEnclosedCircleChinese", 20, "⑳")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("upperRoman", 14, "XIV")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("没有的格式", 7, "7")]
    public void Formats_print_as_word_prints_them(string format, int start, string printed)
    {
        var document = Read(Item(1, 0, "文"), numbering: List(1, Level(0, format, "第%1、", start: start)));
        Assert.Equal($"第{printed}、文\n", document.Text);
    }

    [Fact]
    public void Numbers_in_cells_are_part_of_the_cell()
    {
        var document = Read("<w:tbl><w:tr>" + Tc(Item(1, 0, "概况")) + Tc(Item(1, 0, "问题")) + "</w:tr></w:tbl>", numbering: Chapters);
        Assert.Equal(["一、概况|二、问题"], document.Rows());
    }

    [Fact]
    public void Unknown_list_gives_no_number() => Assert.Equal("甲\n", Read(Item(9, 3, "甲"), numbering: Chapters).Text);

    private static string Item(int list, int level, string text) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Level(int level, string format, string text, string more = "", int start = 1) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string List(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum><w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>";
}
