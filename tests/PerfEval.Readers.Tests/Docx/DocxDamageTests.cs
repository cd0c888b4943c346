using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxDamageTests
{
    private static readonly string Body = Paragraph(R("概况"), "<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>") + Paragraph(R("资金80万元") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>") + P("结尾");

    [Theory]
    [InlineData("styles", "样式部分已损坏，标题层级可能不全")]
    [InlineData("numbering", "自动编号部分已损坏，段落编号可能不全")]
    [InlineData("footnotes", "脚注部分已损坏，其中的文字可能不全")]
    [InlineData("comments", "批注部分已损坏")]
    public void Damaged_part_costs_only_what_it_holds(string kind, string message)
    {
        foreach (var xml in new[] { "", "<w:unfinished", "<a>&b;</a>", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>" })
        {
            var document = new WordArchive(Body).WithXml(kind, xml).Read();
            Assert.Equal(["概况", "资金80万元", "结尾"], document.Paragraphs());
            Assert.Equal((message, true), (document.Notes.Single().Message, document.Notes.Single().Partial));
        }
    }

    [Fact]
    public void What_stands_before_a_break_in_the_body_is_read()
    {
        var whole = $"<w:document {Namespaces}><w:body>{Body}{Table(Row("甲", "1"), Row("乙", "2"))}{P("后文")}</w:body></w:document>";
        var document = Reading.Bytes(WithPart(Report(), "word/document.xml", whole[..whole.IndexOf('乙')]));
        Assert.Equal(["概况", "资金80万元", "结尾"], document.Paragraphs());
        Assert.Equal(["甲|1", ""], document.Rows());
        Assert.Equal(("文件正文在中途损坏，只读出前面的内容", true), (document.Notes.Single().Message, document.Notes.Single().Partial));
    }

    [Theory]
    [InlineData("NULL")]
    [InlineData("../NULL")]
    [InlineData("media/没有.png")]
    public void Relationship_to_a_part_that_is_not_there_does_no_harm(string target)
    {
        var document = new WordArchive(Body).Related("gone", "image", target).With("styles", "<w:style w:styleId=\"1\" w:type=\"paragraph\"><w:name w:val=\"heading 1\"/></w:style>").Read();
        Assert.Equal(3, document.Blocks.Count);
        Assert.Equal(1, document.Blocks[0].HeadingLevel);
    }

    [Fact]
    public void External_relationships_are_not_followed()
    {
        var document = new WordArchive(Body + "<w:altChunk r:id=\"x\"/>")
            .Related("x", "aFChunk", "http://127.0.0.1:9/a.html", " TargetMode=\"External\"").Related("t", "attachedTemplate", "file:///etc/passwd", " TargetMode=\"External\"").Read();
        Assert.Equal(3, document.Blocks.Count);
    }

    [Fact]
    public void Broken_list_of_parts_still_gives_the_report()
    {
        var document = new WordArchive(Body).With("styles", "<w:style w:styleId=\"1\" w:type=\"paragraph\"><w:name w:val=\"heading 1\"/></w:style>")
            .AddRaw("word/_rels/document.xml.rels", "<Relationships").AddRaw("[Content_Types].xml", "<nothing").Read();
        Assert.Equal((3, 1), (document.Blocks.Count, document.Blocks[0].HeadingLevel));
    }

    [Fact]
    public void Absurd_numbers_are_bounded()
    {
        var list = "<w:abstractNum w:abstractNumId=\"99999999999\"/><w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2147483647\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1%9%\"/></w:lvl><w:lvl w:ilvl=\"-3\"/><w:lvl w:ilvl=\"77\"/></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"12\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>";
        string Item(string number) => Paragraph(R("文"), $"<w:numPr>{number}</w:numPr>");
        var document = Read(Item("<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>") + Item("<w:ilvl w:val=\"2147483647\"/><w:numId w:val=\"1\"/>") + Item("<w:numId w:val=\"2\"/>") + Item("<w:numId w:val=\"-1\"/>") + Item("<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>")
            + "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr>" + Tc(P("甲")) + Tc(P("乙"), "<w:gridSpan w:val=\"0\"/>") + "</w:tr></w:tbl>", numbering: list);
        Assert.Equal(5, document.Blocks.Count);
        Assert.All(document.Blocks, b => Assert.EndsWith("文", document.Quote(b.Span), StringComparison.Ordinal));
        Assert.Equal([1000, 1001], document.Tables[0].Cells.Select(c => c.Column));
    }

    [Fact]
    public void Styles_and_lists_that_refer_to_each_other_in_circles_end()
    {
        const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:basedOn w:val=\"2\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>"
            + "<w:style w:type=\"numbering\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        const string List = "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"n\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        Assert.Equal("概况\n资金80万元\n结尾\n", Read(Body, Styles, List).Text);
    }

    [Fact]
    public void Paragraph_that_fills_the_memory_is_refused()
    {
        var file = new WordArchive("<w:p>" + string.Concat(Enumerable.Repeat("<w:r><w:br/></w:r>", 250_000)) + "</w:p>").Bytes();
        Assert.Equal("文件内部段落过大，可能不是正常的Word文件", Reading.Refusal(file));
    }

    [Fact]
    public void Rows_of_very_many_merged_cells_take_no_time_out_of_proportion()
    {
        string Wide(string merge) => Tr([.. Enumerable.Repeat(Tc(P("1"), merge), 60_000)]);
        var file = new WordArchive(Table(Wide("<w:vMerge w:val=\"restart\"/>"), Wide("<w:vMerge/>"), Wide("<w:vMerge/>"))).Bytes();
        var started = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(60_000, Reading.Bytes(file).Tables[0].Cells.Count);
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 20);
    }

    [Fact]
    public void Large_table_is_read_row_by_row()
    {
        var row = Row("办公用品购置", "12.5", "12.5", "100%");
        var file = new WordArchive(Table([.. Enumerable.Repeat(row, 5000)]) + string.Concat(Enumerable.Repeat(P("本项目按进度完成，资金使用规范，社会效益明显。"), 6000))).Bytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = Reading.Bytes(file);
        Assert.Equal((20_000, 6000), (document.Tables[0].Cells.Count, document.Blocks.Count));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 120L * 1024 * 1024);
    }
}
