using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxSymbolTests
{
    [Theory]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings", "00FE", "☑")]
    [InlineData("Wingdings", "F0FD", "☒")]
    [InlineData("Wingdings", "F0A8", "□")]
    [InlineData("Wingdings", "F06F", "□")]
    [InlineData("Wingdings", "F072", "□")]
    [InlineData("Wingdings", "F0FC", "√")]
    [InlineData("Wingdings", "F083", "③")]
    [InlineData("Wingdings 2", "F052", "☑")]
    [InlineData("Wingdings 2", "F050", "√")]
    [InlineData("Wingdings 2", "F0A3", "□")]
    [InlineData("Symbol", "F0B3", "≥")]
    [InlineData("Symbol", "F0A3", "≤")]
    [InlineData("Symbol", "F0B1", "±")]
    [InlineData("Symbol", "F0B4", "×")]
    [InlineData("Symbol", "F053", "Σ")]
    [InlineData("Symbol", "F0B0", "°")]
    [InlineData("wingdings", "F0A8", "□")]
    [InlineData("宋体", "2265", "≥")]
    [InlineData("没有的字体", "F0A8", "□")]
    [InlineData("Wingdings", "xyz", "")]
    public void Symbols_are_read_as_they_look(string font, string code, string read) =>
        Assert.Equal($"满意度{read}95%\n", Read(Paragraph(R("满意度") + $"<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>" + R("95%"))).Text);

    [Fact]
    public void Letters_set_in_a_symbol_font_are_read_as_they_look()
    {
        const string Wingdings = "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>";
        Assert.Equal("☑是 □否 √ 一\n", Read(Paragraph(R("\u00FE", Wingdings) + R("是 ") + R("o", Wingdings) + R("否 ") + R("\uF0FC", Wingdings) + R(" 一", Wingdings))).Text);
        Assert.Equal("≥95%\n", Read(Paragraph(R("\u00B3", "<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>") + R("95%"))).Text);
    }

    [Fact]
    public void Characters_that_take_no_room_part_no_number() =>
        Assert.Equal("资金437.7万元\u00A0整\n", Read(Paragraph(R("资金4\u200B37\uFEFF.7") + "<w:r><w:softHyphen/></w:r>" + R("\u00AD万元\u00A0整\u200E"))).Text);

    [Fact]
    public void Control_characters_lose_no_report()
    {
        var document = WordFile.WithPart(Report(), "word/document.xml", $"<w:document {Namespaces}><w:body><w:p><w:r><w:t>甲&#x1F;乙&#xFFFE;丙</w:t></w:r></w:p></w:body></w:document>");
        Assert.Equal("甲乙丙\n", Reading.Bytes(document).Text);
    }

    [Fact]
    public void Blanks_at_the_ends_of_a_run_count_only_where_the_file_says_so()
    {
        const string runs = "<w:r><w:t>\n  甲 乙\n  </w:t></w:r><w:r><w:t xml:space=\"preserve\"> 丙</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:t>丁</w:t></w:r><w:r><w:t> </w:t></w:r><w:r><w:t>戊</w:t></w:r>";
        Assert.Equal("甲 乙 丙 丁戊\n", Read(Paragraph(runs)).Text);
    }

    [Fact]
    public void Ruby_is_read_without_its_reading() =>
        Assert.Equal("华容县\n", Read(Paragraph("<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>huarong</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>华容</w:t></w:r></w:rubyBase></w:ruby></w:r>" + R("县"))).Text);

    [Theory]
    [InlineData("<m:f><m:num>{a}</m:num><m:den>{b}</m:den></m:f>", "实际/目标")]
    [InlineData("<m:f><m:num>{a}<m:r><m:t>+</m:t></m:r>{b}</m:num><m:den>{b}</m:den></m:f><m:r><m:t>×100%</m:t></m:r>", "(实际+目标)/目标×100%")]
    [InlineData("<m:sSup><m:e>{a}</m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>", "实际^2")]
    [InlineData("<m:sSub><m:e>{a}</m:e><m:sub><m:r><m:t>1</m:t></m:r></m:sub></m:sSub>", "实际1")]
    [InlineData("<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e>{a}</m:e></m:d>", "[实际]")]
    [InlineData("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e>{a}</m:e></m:nary>", "∑_(i=1)^n实际")]
    [InlineData("<m:rad><m:radPr/><m:deg/><m:e>{a}</m:e></m:rad>", "√实际")]
    public void Formulas_are_written_in_one_line(string formula, string written)
    {
        var filled = formula.Replace("{a}", "<m:r><w:rPr><w:rFonts w:ascii=\"Cambria Math\"/></w:rPr><m:t>实际</m:t></m:r>", StringComparison.Ordinal).Replace("{b}", "<m:r><m:t>目标</m:t></m:r>", StringComparison.Ordinal);
        Assert.Equal($"得分={written}。\n", Read(Paragraph(R("得分=") + $"<m:oMath>{filled}</m:oMath>" + R("。"))).Text);
        Assert.Equal($"{written}\n", Read(Paragraph($"<m:oMathPara><m:oMath>{filled}</m:oMath></m:oMathPara>")).Text);
    }
}
