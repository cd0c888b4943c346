using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Docx;

/// <summary>Builds Word documents for tests.</summary>
internal static class WordFile
{
    public const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:o="urn:schemas-microsoft-com:office:office"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
        xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
        """;

    /// <summary>A document whose body is this markup; a part of styles, lists or footnotes when given.</summary>
    public static byte[] Of(string body, string? styles = null, string? numbering = null, string? footnotes = null)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            Feed(main, $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            if (styles is not null) Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Namespaces}>{styles}</w:styles>");
            if (numbering is not null) Feed(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Namespaces}>{numbering}</w:numbering>");
            if (footnotes is not null) Feed(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Namespaces}>{footnotes}</w:footnotes>");
        }
        return stream.ToArray();
    }

    /// <summary>A report with headings, prose and a table, as the SDK itself writes it.</summary>
    public static byte[] Report()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var table = new DocumentFormat.OpenXml.Wordprocessing.Table(WordRow("支出内容", "金额（万元）"), WordRow("机房", "80"), WordRow("合计", "437.7"));
            var body = new Body(WordParagraph("项目支出绩效自评报告"), WordParagraph("一、项目概况"), WordParagraph("本项目已完成。"), table, WordParagraph("二、存在问题"));
            package.AddMainDocumentPart().Document = new Document(body);
        }
        return stream.ToArray();
    }

    public static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>A paragraph of runs.</summary>
    public static string Paragraph(string runs, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>";

    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    /// <summary>A row of cells of one paragraph each.</summary>
    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(c => Tc(P(c))))}</w:tr>";

    public static string Tr(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    public static string Tc(string content, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>";

    public static SourceDocument Read(string body, string? styles = null, string? numbering = null) => Reading.Bytes(Of(body, styles, numbering));

    /// <summary>The same archive with one part's text replaced.</summary>
    public static byte[] WithPart(byte[] file, string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var entry = archive.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }
        return stream.ToArray();
    }

    private static Paragraph WordParagraph(string text) => new(new Run(new Text(text)));

    private static TableRow WordRow(params string[] cells) => new(cells.Select(c => new DocumentFormat.OpenXml.Wordprocessing.TableCell(WordParagraph(c))));

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(content);
    }
}
