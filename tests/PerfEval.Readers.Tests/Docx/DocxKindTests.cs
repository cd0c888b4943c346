using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxKindTests
{
    private const string Body = "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>项目概况</w:t></w:r></w:p>"
        + "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>资金</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>80</w:t></w:r></w:p></w:tc></w:tr>"
        + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>一</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>二</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        + "<w:p><w:r><w:t>得分=</w:t></w:r><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/></w:sectPr>";

    private const string Styles = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style>";
    private const string Numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";

    [Theory]
    [InlineData(false, "document.main")]
    [InlineData(true, "document.main")]
    [InlineData(false, "template.main")]
    [InlineData(false, "application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData(false, "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    [InlineData(false, "application/没有的类型")]
    public void Strict_templates_and_macro_files_are_read_like_any_other(bool isStrict, string mainType)
    {
        var document = new WordArchive(Body, isStrict, mainType).With("styles", Styles).With("numbering", Numbering)
            .With("footnotes", "<w:footnote w:id=\"1\"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote>").With("header", P("页眉"), "h1").Read();
        Assert.Equal("一、项目概况\n资金\n80\n一\n二\n得分=1/2\n注\n", document.Text);
        Assert.Equal(1, document.Blocks[0].HeadingLevel);
        Assert.Equal((2, 2), (document.Tables[0].Cells[0].RowSpan, document.Tables[0].Cells[1].ColumnSpan));
        Assert.Equal("页眉", document.Asides.Single().Text);
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Other_prefixes_than_the_usual_are_read() =>
        Assert.Equal("甲\n", Reading.Bytes(WithPart(Report(), "word/document.xml",
            "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><body><p><r><t>甲</t></r></p></body></document>")).Text);

    [Fact]
    public void Utf_16_markup_is_read()
    {
        var xml = "<?xml version=\"1.0\" encoding=\"utf-16\"?><w:document " + Namespaces + "><w:body><w:p><w:r><w:t>甲乙</w:t></w:r></w:p></w:body></w:document>";
        using var stream = new MemoryStream();
        stream.Write(new WordArchive("").Bytes());
        using (var archive = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var entry = archive.CreateEntry("word/document.xml").Open();
            entry.Write([0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(xml)]);
        }
        Assert.Equal("甲乙\n", Reading.Bytes(stream.ToArray()).Text);
    }
}
