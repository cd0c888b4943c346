using System.IO.Compression;
using System.Text;
using PerfEval.Readers.Tests.Generated.Making;

namespace PerfEval.Readers.Tests.Generated.Writing;

/// <summary>Writes a made report as a Word file, part by part by hand: nothing of the readers' code has a share in it.</summary>
internal static class DocxWriter
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly (string Name, string Kind)[] Parts =
        [("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"), ("footnotes", "footnotes"), ("comments", "comments"), ("header1", "header"), ("footer1", "footer"), ("header2", "header"), ("footer2", "footer")];

    public static byte[] Write(MadeReport report, DocxEdition edition)
    {
        var body = new BodyMarkup(report, edition);
        var document = body.Document();
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Add(string name, string content) => AddPart(archive, name, edition == DocxEdition.Strict ? Strict(content) : content);
            Add("[Content_Types].xml", ContentTypes());
            Add("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="word/document.xml"/></Relationships>""");
            Add("word/document.xml", document);
            Add("word/_rels/document.xml.rels", DocumentRelations());
            Add("word/styles.xml", StylesMarkup.Of(report));
            Add("word/numbering.xml", NumberingMarkup.Of(report));
            Add("word/settings.xml", $"<w:settings {Xml.Namespaces}><w:zoom w:percent=\"100\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>");
            Add("word/footnotes.xml", body.Footnotes());
            Add("word/comments.xml", body.Comments());
            Add("word/header1.xml", Furniture("hdr", report.Look.Header));
            Add("word/footer1.xml", Furniture("ftr", report.Look.Footer));
            Add("word/header2.xml", Furniture("hdr", null));
            Add("word/footer2.xml", Furniture("ftr", null));
        }
        return stream.ToArray();
    }

    private static void AddPart(ZipArchive archive, string name, string content)
    {
        var entry = archive.CreateEntry(name);
        // The same seed gives the same bytes.
        entry.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(Xml.Declaration + content));
    }

    private static string ContentTypes() =>
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
        + $"""<Override PartName="/word/document.xml" ContentType="{Types}document.main+xml"/>"""
        + string.Concat(Parts.Select(p => $"""<Override PartName="/word/{p.Name}.xml" ContentType="{Types}{p.Kind}+xml"/>""")) + "</Types>";

    private static string DocumentRelations() =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(Parts.Select(p => $"""<Relationship Id="{p.Name}" Type="{Relations}/{p.Kind}" Target="{p.Name}.xml"/>"""))
        + $"""<Relationship Id="link" Type="{Relations}/hyperlink" Target="http://127.0.0.1/" TargetMode="External"/></Relationships>""";

    private static string Furniture(string element, string? words)
    {
        var runs = string.Concat((words ?? "").Split('{', '}').Select(p => p switch
        {
            "0" => Xml.SimpleField("PAGE", "1"),
            "1" => Xml.SimpleField("NUMPAGES", "9"),
            _ => Xml.Run(p),
        }));
        return $"<w:{element} {Xml.Namespaces}><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>{runs}</w:p></w:{element}>";
    }

    // Only the namespaces tell strict markup from transitional in what is written here.
    private static string Strict(string content) => content
        .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
        .Replace(Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", StringComparison.Ordinal);
}
