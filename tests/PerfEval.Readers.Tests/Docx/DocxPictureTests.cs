using System.Buffers.Binary;
using PerfEval.Core.Documents;
using PerfEval.Readers.Docx;
using PerfEval.Readers.Pages;
using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Docx;

public sealed class DocxPictureTests
{
    [Fact]
    public void Words_of_a_picture_stand_where_the_picture_does()
    {
        var recognizer = new ReadingAll("一、项目概况", "资金437.7万元");
        var document = Recognized(new WordArchive(P("前文") + Picture("p1") + P("后文")).WithPicture("p1", Png(1600, 1200)), recognizer);
        Assert.Equal("前文\n\n一、项目概况\n资金437.7万元\n后文\n", document.Text);
        Assert.Equal(["前文", "一、项目概况", "资金437.7万元", "后文"], document.Paragraphs());
        Assert.Equal(0.9, document.ConfidenceOf(document.Blocks[2].Span)!.Value, 0.001);
        Assert.Null(document.ConfidenceOf(document.Blocks[3].Span));
        Assert.Equal(("ocr", false), (document.Notes.Single().Code, document.Notes.Single().Partial));
        Assert.Equal(1, recognizer.Read);
    }

    [Fact]
    public void Picture_in_a_cell_belongs_to_the_cell()
    {
        var document = Recognized(new WordArchive(Table(Tr(Tc(P("凭证")), Tc(Picture("p1"))))).WithPicture("p1", Png(1600, 1200)), new ReadingAll("支付资金共计80.5万元"));
        Assert.Equal(["凭证|支付资金共计80.5万元"], document.Rows());
        Assert.Empty(document.Blocks);
    }

    [Fact]
    public void Table_in_a_picture_is_a_table()
    {
        var document = Recognized(new WordArchive(P("附表") + Picture("p1") + Table(Row("尾", "表"))).WithPicture("p1", Png(1600, 1200)), new ReadingAll("支出内容", "机房改造工程") { IsRuled = true });
        Assert.Equal(["支出内容|支出内容", "机房改造工程|机房改造工程"], document.Rows());
        Assert.Equal(["尾|表"], document.Rows(1));
        Assert.Equal(["附表"], document.Paragraphs());
        Assert.All(document.Tables[0].Cells, c => Assert.NotNull(document.ConfidenceOf(c.Span)));
    }

    [Fact]
    public void Document_of_pictures_alone_is_read()
    {
        var file = new WordArchive(Picture("p1") + Picture("p2")).WithPicture("p1", Png(1600, 2200)).WithPicture("p2", Png(1600, 2200));
        Assert.StartsWith("文件中没有文字", Reading.Refusal(file.Bytes()), StringComparison.Ordinal);
        Assert.Equal(2, Recognized(file, new ReadingAll("项目支出绩效自评报告")).Blocks.Count);
    }

    [Fact]
    public void Pictures_that_nobody_reads_are_told_by_their_number()
    {
        var document = new WordArchive(P("甲") + Picture("p1") + Picture("p2", 300, 200) + Picture("seal", 115, 115) + Picture("p1")).WithPicture("p1", Png(1600, 1200)).WithPicture("p2", Png(900, 600)).WithPicture("seal", Png(600, 600)).Read();
        Assert.Equal(("第1、2处图片中的文字没有读", true), (document.Notes.Single().Message, document.Notes.Single().Partial));
    }

    [Theory]
    [InlineData(299, 1000, 0)]
    [InlineData(1000, 99, 0)]
    [InlineData(300, 100, 1)]
    public void Small_pictures_are_ornaments(int width, int height, int read)
    {
        var recognizer = new ReadingAll("资金共计四百三十七万元");
        var document = Recognized(new WordArchive(P("甲") + Picture("p1")).WithPicture("p1", Png(width, height)), recognizer);
        Assert.Equal(read, recognizer.Read);
        Assert.Equal(read == 0, document.Notes.Count == 0);
    }

    [Fact]
    public void Photograph_without_words_leaves_no_trace()
    {
        var document = Recognized(new WordArchive(P("甲") + Picture("p1")).WithPicture("p1", Png(1600, 1200)), new ReadingAll("水一"));
        Assert.Equal("甲\n\n", document.Text);
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Picture_that_cannot_be_recognised_is_told()
    {
        var document = Recognized(new WordArchive(P("甲") + Picture("p1") + Picture("gone")).WithPicture("p1", [1, 2, 3], "emf"), new ReadingAll());
        Assert.Equal("第1、2处图片中的文字没有读", document.Notes.Single().Message);
    }

    [Fact]
    public void Old_drawings_hold_pictures_too()
    {
        const string Old = "<w:r><w:pict><v:shape style=\"width:415.3pt;height:200pt\"><v:imagedata r:id=\"p1\"/></v:shape></w:pict></w:r>";
        Assert.Equal(["资金共计四百三十七万元"], Recognized(new WordArchive(Paragraph(Old)).WithPicture("p1", Png(1600, 1200)), new ReadingAll("资金共计四百三十七万元")).Paragraphs());
    }

    [Fact]
    public void Picture_of_a_header_is_an_ornament()
    {
        var document = new WordArchive(P("甲") + "<w:sectPr><w:headerReference r:id=\"h1\"/></w:sectPr>").With("header", Picture("p1") + P("页眉"), "h1").WithPicture("p1", Png(1600, 1200)).Read();
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Objects_and_charts_whose_words_are_not_read_are_told()
    {
        const string Objects = "<w:r><w:object><v:shape><v:imagedata r:id=\"x\"/></v:shape><o:OLEObject ProgID=\"Excel.Sheet.12\" r:id=\"y\"/></w:object></w:r><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart r:id=\"z\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        var document = Read(Paragraph(R("甲") + Objects) + "<w:altChunk r:id=\"q\"/>");
        Assert.Equal(["第1处嵌入的Excel工作表中的文字没有读", "第1处图表中的文字没有读", "第1处嵌入的其他格式文档中的文字没有读"], document.Notes.Select(n => n.Message));
        Assert.All(document.Notes, n => Assert.True(n.Partial));
    }

    [Fact]
    public void Words_of_a_diagram_are_lines()
    {
        const string Data = "<dgm:dataModel xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><dgm:ptLst>"
            + "<dgm:pt type=\"doc\"/><dgm:pt><dgm:prSet/><dgm:t><a:bodyPr/><a:p><a:r><a:t>申报</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt type=\"pres\"><dgm:t><a:p><a:r><a:t>占位</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p><a:r><a:t>资金</a:t></a:r><a:r><a:t>拨付</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>";
        var document = new WordArchive(Paragraph("<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><dgm:relIds r:dm=\"d1\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>") + P("后"))
            .AddRaw("word/diagrams/data1.xml", Data).Related("d1", "diagramData", "diagrams/data1.xml").Read();
        Assert.Equal(["申报", "资金拨付", "后"], document.Paragraphs());
        Assert.Empty(document.Notes);
    }

    [Fact]
    public void Word_art_is_a_line() =>
        Assert.Equal(["某县财政局文件"], Read(Paragraph("<w:r><w:pict><v:shape><v:textpath string=\"某县财政局文件\"/></v:shape></w:pict></w:r>")).Paragraphs());

    private static string Picture(string id, double width = 415, double height = 300) =>
        Paragraph(FormattableString.Invariant($"<w:r><w:drawing><wp:inline><wp:extent cx=\"{width * 12700:F0}\" cy=\"{height * 12700:F0}\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"{id}\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"));

    private static SourceDocument Recognized(WordArchive file, IPageRecognizer recognizer) => new DocxReader(ReadingLimits.Default, recognizer).Read(new MemoryStream(file.Bytes()));

    private static byte[] Png(int width, int height)
    {
        var head = new byte[64];
        new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52 }.CopyTo(head, 0);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(20), height);
        return head;
    }

    /// <summary>Reads the same lines from every picture file.</summary>
    private sealed class ReadingAll(params string[] lines) : IPageRecognizer
    {
        public int Read { get; private set; }

        public bool IsAvailable => true;

        /// <summary>Twice side by side, each in a ruled cell.</summary>
        public bool IsRuled { get; init; }

        public IReadOnlyList<DrawnPage> Recognize(byte[] pdf, IReadOnlyList<int> pages) => [];

        public DrawnPage? RecognizePicture(byte[] picture)
        {
            if (lines.Length == 0) return null;
            Read++;
            IEnumerable<Glyph> Written(double left) => lines.SelectMany((line, row) => line.Select((c, i) => new Glyph(c.ToString(), left + (i * 12), left + 12 + (i * 12), 40 + (row * 30), 12, 0.9)));
            if (!IsRuled) return new DrawnPage(1, 600, 800, [.. Written(20)]) { Recognized = true };
            var rows = Enumerable.Range(0, lines.Length + 1).Select(row => new Ruling(true, 22 + (row * 30), 10, 410));
            var columns = new[] { 10, 210, 410 }.Select(at => new Ruling(false, at, 22, 22 + (lines.Length * 30)));
            return new DrawnPage(1, 600, 800, [.. Written(20), .. Written(220)]) { Recognized = true, Rulings = [.. rows, .. columns] };
        }
    }
}
