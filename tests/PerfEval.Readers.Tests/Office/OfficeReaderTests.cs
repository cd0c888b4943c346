using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Office;
using PerfEval.Readers.Tests.Docx;
using PerfEval.Readers.Tests.Xlsx;
using static PerfEval.Readers.Tests.Docx.WordFile;

namespace PerfEval.Readers.Tests.Office;

public sealed class OfficeReaderTests
{
    // Numbers that the program counts, merged cells: what a conversion could lose.
    private static readonly byte[] Letter = WordFile.Of(
        P("项目支出绩效自评报告") + Numbered("项目概况") + P("本项目预算437.7万元。") + Numbered("存在的问题")
        + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr>" + Tc(P("项目资金（万元）"), "<w:vMerge w:val=\"restart\"/>") + Tc(P("来源及金额"), "<w:gridSpan w:val=\"2\"/>") + "</w:tr><w:tr>"
        + Tc(P(""), "<w:vMerge/>") + Tc(P("财政拨款")) + Tc(P("437.7")) + "</w:tr></w:tbl>" + P("完"),
        numbering: "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");

    private static readonly byte[] Form = new WorkbookFile().Sheet("自评表",
        WorkbookFile.Row(1, 1, "指标", "执行率") + WorkbookFile.Row(2, WorkbookFile.T("A2", "数量", 1) + WorkbookFile.N("B2", "0.9208", 1))).Save();

    [Theory]
    [InlineData("doc", "doc", Core.Documents.DocumentFormat.Doc)]
    [InlineData("odt", "odt", Core.Documents.DocumentFormat.Odt)]
    public void Letter_is_read_with_its_numbers_and_tables(string name, string target, Core.Documents.DocumentFormat format)
    {
        var document = Reading.Bytes(LibreOfficeFile.As(Letter, "docx", target));
        Assert.Equal((name, format), (name, document.Format));
        Assert.Equal(["项目支出绩效自评报告", "一、项目概况", "本项目预算437.7万元。", "二、存在的问题", "完"], document.Paragraphs().Select(p => p.Replace("\t", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal(["项目资金（万元）|来源及金额", "财政拨款|437.7"], document.Rows());
        Assert.Equal((2, 2), (document.Tables[0].Cells[0].RowSpan, document.Tables[0].Cells[1].ColumnSpan));
        Assert.Contains(document.Notes, n => n is { Code: "converted", Partial: false });
    }

    [Theory]
    [InlineData("xls", "xls:MS Excel 97", Core.Documents.DocumentFormat.Xls)]
    [InlineData("ods", "ods", Core.Documents.DocumentFormat.Ods)]
    public void Workbook_is_read_as_it_is_shown(string name, string target, Core.Documents.DocumentFormat format)
    {
        var file = new WorkbookFile();
        var percent = file.Style("0.00%") + 1;
        file.Sheet("自评表", WorkbookFile.Row(1, 1, "指标", "执行率") + WorkbookFile.Row(2, WorkbookFile.T("A2", "资金", 1) + WorkbookFile.N("B2", "0.9208", percent)));
        var document = Reading.Bytes(LibreOfficeFile.As(file.Save(), "xlsx", target));
        Assert.Equal((name, format), (name, document.Format));
        Assert.Equal(["指标|执行率", "资金|92.08%"], document.Rows());
    }

    [Fact]
    public void Rtf_of_Word_keeps_its_numbers_and_tables()
    {
        const string rtf = """
            {\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 \'cb\'ce\'cc\'e5;}}
            {\*\listtable{\list\listtemplateid1\listhybrid{\listlevel\levelnfc39\levelnfcn39\leveljc0\levelfollow2\levelstartat1{\leveltext\'02\'00\u12289 ?;}{\levelnumbers\'01;}}{\listname ;}\listid1}}
            {\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}}
            \pard\plain\ls1\ilvl0\f0 \u39033 ?\u30446 ?\u27010 ?\u20917 ?\par
            \pard\plain\f0 \'d4\'a4\'cb\'e3437.7\'cd\'f2\'d4\'aa\'a1\'a3\par
            \pard\plain\ls1\ilvl0\f0 \u23384 ?\u22312 ?\u38382 ?\u39064 ?\par
            \trowd\clvmgf\cellx2000\cellx6000\pard\intbl \u30002 ?\cell \u20057 ?\cell\row
            \trowd\clvmrg\cellx2000\cellx4000\cellx6000\pard\intbl \cell \u19993 ?\cell \u19969 ?\cell\row
            \pard \u23436 ?\par}
            """;
        var document = Reading.Bytes(Encoding.ASCII.GetBytes(rtf));
        Assert.Equal(Core.Documents.DocumentFormat.Rtf, document.Format);
        Assert.Equal(["一、项目概况", "预算437.7万元。", "二、存在问题", "完"], document.Paragraphs());
        Assert.Equal(["甲|乙", "丙|丁"], document.Rows());
        Assert.Equal((2, 2), (document.Tables[0].Cells[0].RowSpan, document.Tables[0].Cells[1].ColumnSpan));
    }

    [Fact]
    public void Word_2003_XML_keeps_the_numbers_that_Word_showed()
    {
        const string xml = """
            <?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>
            <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xml:space="preserve"><w:body>
            <w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="一、"/></w:listPr></w:pPr><w:r><w:t>项目概况</w:t></w:r></w:p>
            <w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>支出内容</w:t></w:r></w:p></w:tc>
            <w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>金额（万元）</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>机房</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>80</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            </w:body></w:wordDocument>
            """;
        var document = Reading.Text(xml);
        Assert.Equal(Core.Documents.DocumentFormat.Doc, document.Format);
        Assert.Equal(["一、项目概况"], document.Paragraphs());
        Assert.Equal(["支出内容|金额（万元）", "机房|80"], document.Rows());
        Assert.Equal("Word 2003 XML文件已损坏，无法打开", Reading.Refusal(Encoding.UTF8.GetBytes(xml[..^20])));
    }

    [Fact]
    public void Excel_2003_XML_is_read_as_it_is_shown()
    {
        const string xml = """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Styles><Style ss:ID="p"><NumberFormat ss:Format="0.00%"/></Style></Styles><Worksheet ss:Name="自评表"><Table>
            <Row><Cell><Data ss:Type="String">指标</Data></Cell><Cell><Data ss:Type="String">执行率</Data></Cell></Row>
            <Row><Cell><Data ss:Type="String">资金</Data></Cell><Cell ss:StyleID="p"><Data ss:Type="Number">0.9208</Data></Cell></Row></Table></Worksheet></Workbook>
            """;
        var document = Reading.Text(xml);
        Assert.Equal(Core.Documents.DocumentFormat.Xls, document.Format);
        Assert.Equal(["指标|执行率", "资金|92.08%"], document.Rows());
    }

    [Theory]
    [InlineData("{\\rtf1 没有结束", "RTF文件已损坏，无法打开")]
    [InlineData("{\\rtfgarbage", "RTF文件已损坏，无法打开")]
    public void Damaged_file_is_refused(string content, string reason) => Assert.Equal(reason, Reading.Refusal(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void File_that_was_cut_is_refused_or_read()
    {
        var doc = LibreOfficeFile.As(Letter, "docx", "doc");
        Assert.StartsWith("无法识别的Office文件，可能已损坏", Reading.Refusal(doc[..2000]), StringComparison.Ordinal);
        Assert.Equal("旧版Word文件（doc）已损坏，无法打开", Reading.Refusal([.. doc[..2000], .. new byte[3000], .. Encoding.Unicode.GetBytes("WordDocument")]));
    }

    [Fact]
    public void Without_LibreOffice_the_reason_says_so()
    {
        var reader = new OfficeReader(Core.Documents.DocumentFormat.Rtf, ReadingLimits.Default, program: null);
        using var content = new MemoryStream("{\\rtf1 a}"u8.ToArray());
        Assert.Equal("RTF文件：本机未安装LibreOffice，不能读取，请另存为docx后再提交", Assert.Throws<UnreadableDocumentException>(() => reader.Read(content)).Message);
    }

    [Fact]
    public void Program_that_cannot_be_started_is_told()
    {
        var reader = new OfficeReader(Core.Documents.DocumentFormat.Rtf, ReadingLimits.Default, program: "/没有/soffice");
        using var content = new MemoryStream("{\\rtf1 a}"u8.ToArray());
        Assert.Matches("LibreOffice不能启动|已损坏", Assert.Throws<UnreadableDocumentException>(() => reader.Read(content)).Message);
    }

    [Fact]
    public void File_of_another_kind_is_refused()
    {
        var reader = new OfficeReader(Core.Documents.DocumentFormat.Rtf, ReadingLimits.Default);
        using var content = new MemoryStream(Form);
        Assert.Throws<UnreadableDocumentException>(() => reader.Read(content));
        Assert.False(reader.Recognizes(Form));
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        var mark = Guid.NewGuid().ToString();
        Reading.Refusal(Encoding.UTF8.GetBytes("{\\rtf1 " + mark));
        Assert.DoesNotContain(Directory.GetDirectories(Path.GetTempPath(), "perfeval-read-*"), f => Words(Path.Combine(f, "report.rtf")).Contains(mark, StringComparison.Ordinal));

        static string Words(string path)
        {
            try
            {
                return File.ReadAllText(path);
            }
            catch (IOException)
            {
                return "";
            }
        }
    }

    private static string Numbered(string words) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>";
}
