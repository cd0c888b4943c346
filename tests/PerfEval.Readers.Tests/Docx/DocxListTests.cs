using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

/// <summary>Lists that count in unusual ways.</summary>
public sealed class DocxListTests
{
    [Theory]
    [InlineData("chineseCounting", 20, "二十")]
    [InlineData("chineseCountingThousand", 10_001, "一万零一")]
    [InlineData("taiwaneseCounting", 110, "一百一十")]
    [InlineData("ideographDigital", 12, "一二")]
    [InlineData("ideographLegalTraditional", 12, "壹拾貳")]
    [InlineData("chineseLegalSimplified", 1001, "壹仟零壹")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("ideographZodiacTraditional", 60, "癸亥")]
    [InlineData("decimalEnclosedCircle", 21, "21")]
    [InlineData("decimalEnclosedParen", 3, "⑶")]
    [InlineData("decimalEnclosedFullstop", 3, "⒊")]
    [InlineData("ideographEnclosedCircle", 3, "㊂")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("lowerRoman", 9, "ix")]
    [InlineData("upperLetter", 27, "AA")]
    [InlineData("ordinal", 22, "22nd")]
    [InlineData("numberInDash", 2, "- 2 -")]
    [InlineData("none", 2, "")]
    [InlineData("chineseCounting", 0, "0")]
    public void More_formats_print_as_word_prints_them(string format, int start, string printed) =>
        Assert.Equal($"第{printed}、文\n", Read(Item(1, 0), numbering: Abstract(1, Level(0, format, "第%1、", start)) + Num(1, 1)).Text);

    [Fact]
    public void Format_of_ones_own_is_read_from_its_branch()
    {
        const string level = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"7\"/><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val=\"%1.\"/></w:lvl>";
        Assert.Equal("007. 文\n", Read(Item(1, 0), numbering: Abstract(1, level) + Num(1, 1)).Text);
    }

    [Fact]
    public void Patterns_may_name_several_levels()
    {
        var list = Abstract(1, Level(0, "chineseCounting", "第%1章"), Level(1, "decimal", "%1.%2", more: "<w:isLgl/>"), Level(2, "decimal", "%1.%2.%3"), Level(3, "lowerLetter", "%4）")) + Num(1, 1);
        Assert.Equal(["第一章 文", "1.1 文", "1.2 文", "一.2.1 文", "a）文", "第二章 文", "2.1 文"], Read(Item(1, 0) + Item(1, 1) + Item(1, 1) + Item(1, 2) + Item(1, 3) + Item(1, 0) + Item(1, 1), numbering: list).Paragraphs());
    }

    [Fact]
    public void Level_may_restart_late_or_never()
    {
        var list = Abstract(1, Level(0, "decimal", "%1."), Level(1, "decimal", "(%2)"), Level(2, "decimal", "%3)", more: "<w:lvlRestart w:val=\"1\"/>"), Level(3, "decimal", "[%4]", more: "<w:lvlRestart w:val=\"0\"/>")) + Num(1, 1);
        var body = Item(1, 0) + Item(1, 1) + Item(1, 2) + Item(1, 3) + Item(1, 1) + Item(1, 2) + Item(1, 3) + Item(1, 0) + Item(1, 2) + Item(1, 3);
        Assert.Equal(["1. 文", "(1) 文", "1) 文", "[1] 文", "(2) 文", "2) 文", "[2] 文", "2. 文", "1) 文", "[3] 文"], Read(body, numbering: list).Paragraphs());
    }

    [Fact]
    public void List_that_starts_again_does_so_on_every_level_it_names()
    {
        var list = Abstract(1, Level(0, "decimal", "%1."), Level(1, "decimal", "（%2）")) + Num(1, 1)
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride><w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        Assert.Equal(["1. 文", "2. 文", "1. 文", "（5）文", "（6）文", "2. 文", "（5）文"], Read(Item(1, 0) + Item(1, 0) + Item(2, 0) + Item(2, 1) + Item(2, 1) + Item(2, 0) + Item(2, 1), numbering: list).Paragraphs());
    }

    [Fact]
    public void List_may_bring_levels_of_its_own()
    {
        var list = Abstract(1, Level(0, "decimal", "%1.")) + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">" + Level(0, "chineseCounting", "（%1）") + "</w:lvlOverride></w:num>";
        Assert.Equal(["（一）文", "（二）文"], Read(Item(2, 0) + Item(2, 0), numbering: list).Paragraphs());
    }

    [Fact]
    public void Two_lists_of_one_definition_go_on_counting() =>
        Assert.Equal(["一、文", "二、文", "三、文"], Read(Item(1, 0) + Item(2, 0) + Item(1, 0), numbering: Abstract(1, Level(0, "chineseCounting", "%1、")) + Num(1, 1) + Num(2, 1)).Paragraphs());

    [Fact]
    public void List_style_defines_the_levels_elsewhere()
    {
        const string Styles = "<w:style w:type=\"numbering\" w:styleId=\"公文\"><w:name w:val=\"公文\"/><w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr></w:style>";
        var lists = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"公文\"/></w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"公文\"/>" + Level(0, "chineseCounting", "%1、") + "</w:abstractNum>" + Num(1, 1) + Num(9, 2);
        // Word counts a list that takes its levels from a list style by itself.
        Assert.Equal(["一、文", "二、文", "一、文"], Read(Item(1, 0) + Item(1, 0) + Item(9, 0), Styles, lists).Paragraphs());
        Assert.Equal(["一、文"], Read(Item(1, 0), numbering: lists).Paragraphs());
    }

    [Fact]
    public void Numbers_come_from_default_and_inherited_styles_and_zero_turns_them_off()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"c\"><w:basedOn w:val=\"b\"/><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"d\"><w:basedOn w:val=\"c\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        string Styled(string style, string own = "") => Paragraph(R("文"), $"<w:pStyle w:val=\"{style}\"/>{own}");
        var body = P("文") + Styled("b") + Styled("c") + Styled("d") + Styled("d", "<w:numPr><w:ilvl w:val=\"0\"/></w:numPr>") + Styled("b", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>");
        Assert.Equal(["1、文", "2、文", "文", "（1）文", "3、文", "文"], Read(body, Styles, Abstract(1, Level(0, "decimal", "%1、"), Level(1, "decimal", "（%2）")) + Num(1, 1)).Paragraphs());
    }

    [Fact]
    public void Level_is_told_by_the_style_that_it_names()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"h1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"h2\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        var list = Abstract(1, Level(0, "decimal", "%1、", more: "<w:pStyle w:val=\"h1\"/>"), Level(1, "decimal", "（%2）", more: "<w:pStyle w:val=\"h2\"/>")) + Num(1, 1);
        Assert.Equal(["1、文", "（1）文"], Read(Paragraph(R("文"), "<w:pStyle w:val=\"h1\"/>") + Paragraph(R("文"), "<w:pStyle w:val=\"h2\"/>"), Styles, list).Paragraphs());
    }

    [Theory]
    [InlineData("%1.", "nothing", "概况", "1.概况")]
    [InlineData("%1.", "nothing", "5万元", "1. 5万元")]
    [InlineData("%1.", "nothing", "A座", "1. A座")]
    [InlineData("%1.", "space", "概况", "1. 概况")]
    [InlineData("%1", "tab", "概况", "1 概况")]
    [InlineData("（%1）", "tab", "5万元", "（1）5万元")]
    [InlineData("第%1条", "nothing", "概况", "第1条概况")]
    [InlineData("第%1条\t", "nothing", "概况", "第1条 概况")]
    public void What_follows_the_number_keeps_it_apart_from_digits(string pattern, string follower, string words, string line) =>
        Assert.Equal(line + "\n", Read(Paragraph(R(words), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"), numbering: Abstract(1, Level(0, "decimal", pattern, more: $"<w:suff w:val=\"{follower}\"/>")) + Num(1, 1)).Text);

    [Fact]
    public void Levels_that_were_passed_over_count_the_first_time()
    {
        var list = Abstract(1, Level(0, "decimal", "%1、"), Level(1, "decimal", "%1.%2"), Level(2, "decimal", "%1.%2.%3")) + Num(1, 1);
        Assert.Equal(["1.1.1 文", "1.1.2 文", "1.2 文", "2、文", "2.1.1 文", "2.1 文"],
            Read(Item(1, 2) + Item(1, 2) + Item(1, 1) + Item(1, 0) + Item(1, 2) + Item(1, 1), numbering: list).Paragraphs());
    }

    [Fact]
    public void Plain_digits_are_for_the_levels_above()
    {
        var list = Abstract(1, Level(0, "upperRoman", "第%1篇"), Level(1, "decimalZero", "%1.%2", more: "<w:isLgl/>")) + Num(1, 1);
        Assert.Equal(["第I篇 文", "1.01 文"], Read(Item(1, 0) + Item(1, 1), numbering: list).Paragraphs());
    }

    [Fact]
    public void Text_boxes_notes_and_the_body_count_by_themselves()
    {
        var list = Abstract(1, Level(0, "decimal", "%1、")) + Num(1, 1);
        var box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + Item(1, 0) + Item(1, 0) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var boxed = Item(1, 0).Replace("</w:p>", box + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", StringComparison.Ordinal);
        var document = new WordArchive(Item(1, 0) + boxed + Item(1, 0)).With("numbering", list).With("footnotes", $"<w:footnote w:id=\"1\">{Item(1, 0)}</w:footnote><w:footnote w:id=\"2\">{Item(1, 0)}</w:footnote>").Read();
        Assert.Equal(["1、文", "2、文", "1、文", "2、文", "1、文", "2、文", "3、文"], document.Paragraphs());
    }

    [Fact]
    public void Bullets_are_ornaments_unless_they_are_words_or_boxes()
    {
        string Bulleted(string text) => Read(Item(1, 0), numbering: Abstract(1, Level(0, "bullet", text)) + Num(1, 1)).Text;
        Assert.Equal(["文\n", "文\n", "□ 文\n", "注 文\n"], new[] { "●", "\uF06C", "□", "注" }.Select(Bulleted));
    }

    private static string Item(int list, int level) => Paragraph(R("文"), $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");

    private static string Level(int level, string format, string text, int start = 1, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Abstract(int id, params string[] levels) => $"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>";

    private static string Num(int id, int definition) => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/></w:num>";
}
