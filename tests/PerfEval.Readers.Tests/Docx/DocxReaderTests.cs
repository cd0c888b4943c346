using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxReaderTests
{
    [Fact]
    public void Paragraphs_and_tables_come_in_order()
    {
        var document = Reading.Bytes(Report());
        Assert.Equal("项目支出绩效自评报告\n一、项目概况\n本项目已完成。\n支出内容\n金额（万元）\n机房\n80\n合计\n437.7\n二、存在问题\n", document.Text);
        Assert.Equal(["项目支出绩效自评报告", "一、项目概况", "本项目已完成。", "二、存在问题"], document.Paragraphs());
        Assert.Equal(["支出内容|金额（万元）", "机房|80", "合计|437.7"], document.Rows());
        Assert.Equal(Core.Documents.DocumentFormat.Docx, document.Format);
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Runs_of_a_paragraph_are_joined() =>
        Assert.Equal("资金437.7万元。\n", Read("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"400\"/></w:tabs></w:pPr><w:r><w:t>资金437</w:t></w:r><w:proofErr/><w:r><w:t>.7</w:t></w:r><w:smartTag><w:r><w:t>万元。</w:t></w:r></w:smartTag></w:p>").Text);

    [Fact]
    public void Soft_breaks_part_lines()
    {
        var document = Read("<w:p><w:r><w:t>2021年度</w:t><w:br/><w:t>自评报告</w:t><w:cr/><w:tab/><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>");
        Assert.Equal("2021年度\n自评报告\n 甲\t乙\n", document.Text);
        Assert.Equal(["2021年度", "自评报告", "甲\t乙"], document.Paragraphs());
    }

    [Fact]
    public void Special_characters_are_kept()
    {
        const string symbols = "<w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:t>实施过程评价</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t>完成结果评价</w:t>";
        Assert.Equal("4-7分☑实施过程评价□完成结果评价\n", Read($"<w:p><w:r><w:t>4</w:t><w:noBreakHyphen/><w:t>7</w:t><w:softHyphen/><w:t>分</w:t>{symbols}</w:r></w:p>").Text);
    }

    [Fact]
    public void Revisions_are_read_as_accepted() =>
        Assert.Equal("资金12.6万元\n", Read("<w:p><w:r><w:t>资金</w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins><w:r><w:t>12.6</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom><w:r><w:t>万元</w:t></w:r></w:p>").Text);

    [Fact]
    public void Deleted_paragraph_mark_joins_two_paragraphs()
    {
        var document = Read("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>资金到位</w:t></w:r></w:p>" + P("437.7万元"));
        Assert.Equal("资金到位437.7万元\n", document.Text);
    }

    [Fact]
    public void Field_codes_and_hidden_words_are_left_out()
    {
        const string field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>代码</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>7月28日</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Assert.Equal("2021年7月28日报\n", Read($"<w:p><w:r><w:t>2021年</w:t></w:r>{field}<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:t>报</w:t></w:r></w:p>").Text);
    }

    [Fact]
    public void Field_that_never_ends_swallows_nothing() =>
        Assert.Equal("甲\n乙\n", Read("<w:p><w:r><w:t>甲</w:t><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + P("乙")).Text);

    [Fact]
    public void One_branch_of_alternatives_is_read_and_text_boxes_follow_their_paragraph()
    {
        const string box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>框内标题</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框内标题</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        Assert.Equal("正文\n框内标题\n结尾\n", Read($"<w:p><w:r><w:t>正文</w:t></w:r><w:r>{box}</w:r></w:p>" + P("结尾")).Text);
    }

    [Fact]
    public void Content_controls_are_read_without_their_prompts()
    {
        const string prompt = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入文字</w:t></w:r></w:sdtContent></w:sdt>";
        Assert.Equal("项目名称：机房\n单位：\n", Read($"<w:sdt><w:sdtContent><w:p><w:r><w:t>项目名称：</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>机房</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>单位：</w:t></w:r>{prompt}</w:p>").Text);
    }

    [Fact]
    public void Footnotes_follow_the_body()
    {
        const string notes = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:t>线</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"1\"><w:p><w:r><w:t>含上年结转10万元</w:t></w:r></w:p></w:footnote>";
        Assert.Equal("资金437.7万元\n含上年结转10万元\n", Reading.Bytes(Of(P("资金437.7万元"), footnotes: notes)).Text);
    }

    [Theory]
    [InlineData("heading 2", 2)]
    [InlineData("Heading 2", 2)]
    [InlineData("标题 2", 2)]
    [InlineData("標題 2", 2)]
    [InlineData("Überschrift 2", 2)]
    [InlineData("見出し 2", 2)]
    [InlineData("标题", null)]
    [InlineData("heading 10", null)]
    public void Headings_are_known_by_name_in_any_language(string name, int? level) =>
        Assert.Equal(level, Read("<w:p><w:pPr><w:pStyle w:val=\"x\"/></w:pPr><w:r><w:t>文</w:t></w:r></w:p>", $"<w:style w:type=\"paragraph\" w:styleId=\"x\"><w:name w:val=\"{name}\"/></w:style>").Blocks[0].HeadingLevel);

    [Fact]
    public void Emoji_and_other_choices_that_hold_nothing_known_fall_back() =>
        Assert.Equal("是☑\n", Read("<w:p><w:r><w:t>是</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se:symEx xmlns:w16se=\"http://schemas.microsoft.com/office/word/2015/wordml/symex\" w16se:char=\"2611\"/></mc:Choice><mc:Fallback><w:t>☑</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>").Text);

    [Fact]
    public void Heading_level_comes_from_style_or_outline()
    {
        const string styles = """
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="a5"><w:name w:val="章标题"/><w:basedOn w:val="1"/></w:style>
            <w:style w:type="paragraph" w:styleId="b"><w:name w:val="条"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="c"><w:name w:val="环一"/><w:basedOn w:val="d"/></w:style>
            <w:style w:type="paragraph" w:styleId="d"><w:name w:val="环二"/><w:basedOn w:val="c"/></w:style>
            """;
        string Styled(string properties) => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>文</w:t></w:r></w:p>";
        var document = Read(
            Styled("<w:pStyle w:val=\"1\"/>") + Styled("<w:pStyle w:val=\"a5\"/>") + Styled("<w:pStyle w:val=\"b\"/>") + Styled("<w:outlineLvl w:val=\"2\"/>")
            + Styled("<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>") + Styled("<w:pStyle w:val=\"c\"/>") + Styled("<w:pStyle w:val=\"Heading3\"/>") + P("正文"), styles);
        Assert.Equal([1, 1, 2, 3, null, null, 3, null], document.Blocks.Select(b => b.HeadingLevel));
    }
}
