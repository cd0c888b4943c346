using System.IO.Compression;
using System.Security;
using System.Text;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Xlsx;

/// <summary>Builds workbooks for tests, part by part.</summary>
internal sealed class WorkbookFile
{
    public const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private readonly List<(string Name, string Xml, string State)> _sheets = [];
    private readonly List<string> _formats = [];
    private readonly List<string> _strings = [];

    public string Namespace { get; init; } = Transitional;

    public bool Since1904 { get; init; }

    public string OfficeRelations => Namespace == Strict
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Words in a cell; a style that is odd has borders.</summary>
    public static string T(string place, string words, int style = 0) =>
        $"<c r=\"{place}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(words)}</t></is></c>";

    public static string N(string place, string stored, int style = 0) => $"<c r=\"{place}\" s=\"{style}\"><v>{stored}</v></c>";

    public static string Empty(string place, int style) => $"<c r=\"{place}\" s=\"{style}\"/>";

    /// <summary>A row of cells from column A on; null leaves a place out, "" is an empty cell.</summary>
    public static string Row(int row, int style, params string?[] words) => Row(row, string.Concat(words.Select((w, i) => w switch
    {
        null => "",
        "" => Empty((char)('A' + i) + row.ToString(), style),
        _ => T((char)('A' + i) + row.ToString(), w, style),
    })));

    public static string Row(int row, string cells, string attributes = "") => $"<row r=\"{row}\" {attributes}>{cells}</row>";

    public static SourceDocument Read(string rows, string after = "") => Reading.Bytes(Of(rows, after));

    public static byte[] Of(string rows, string after = "") => new WorkbookFile().Sheet("Sheet1", rows, after).Save();

    /// <summary>The number of a style with this format, without borders; the next one has borders.</summary>
    public int Style(string format)
    {
        _formats.Add(format);
        return 2 * _formats.Count;
    }

    public WorkbookFile Sheet(string name, string rows, string after = "", string before = "", string state = "visible")
    {
        _sheets.Add((name, $"<worksheet xmlns=\"{Namespace}\">{before}<sheetData>{rows}</sheetData>{after}</worksheet>", state));
        return this;
    }

    /// <summary>The cell of a shared string, given as the markup of its runs.</summary>
    public string Shared(string place, string markup)
    {
        _strings.Add(markup);
        return $"<c r=\"{place}\" t=\"s\"><v>{_strings.Count - 1}</v></c>";
    }

    public byte[] Save(params (string Part, string Xml)[] more)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, xml) in Parts().Concat(more).GroupBy(p => p.Item1).Select(g => g.Last()))
            {
                using var content = archive.CreateEntry(part).Open();
                content.Write(Encoding.UTF8.GetBytes(xml));
            }
        }
        return stream.ToArray();
    }

    private IEnumerable<(string, string)> Parts()
    {
        const string package = "http://schemas.openxmlformats.org/package/2006";
        const string type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        string Part(string name, string kind) => $"<Override PartName=\"/xl/{name}\" ContentType=\"{type}.{kind}+xml\"/>";
        string Relation(string id, string kind, string target) => $"<Relationship Id=\"{id}\" Type=\"{OfficeRelations}/{kind}\" Target=\"{target}\"/>";
        string Relations(string inner) => $"<Relationships xmlns=\"{package}/relationships\">{inner}</Relationships>";

        yield return ("[Content_Types].xml", $"<Types xmlns=\"{package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + Part("workbook.xml", "sheet.main") + Part("styles.xml", "styles") + Part("sharedStrings.xml", "sharedStrings")
            + "<Override PartName=\"/xl/comments1.xml\" ContentType=\"" + type + ".comments+xml\"/><Override PartName=\"/xl/drawings/drawing1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/>"
            + string.Concat(_sheets.Select((_, i) => Part($"worksheets/sheet{i + 1}.xml", "worksheet"))) + "</Types>");
        yield return ("_rels/.rels", Relations(Relation("rId1", "officeDocument", "xl/workbook.xml")));
        yield return ("xl/_rels/workbook.xml.rels", Relations(Relation("rIdStyles", "styles", "styles.xml") + Relation("rIdStrings", "sharedStrings", "sharedStrings.xml")
            + string.Concat(_sheets.Select((_, i) => Relation($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")))));
        yield return ("xl/workbook.xml", $"<workbook xmlns=\"{Namespace}\" xmlns:r=\"{OfficeRelations}\"><workbookPr date1904=\"{(Since1904 ? 1 : 0)}\"/><sheets>"
            + string.Concat(_sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>");
        yield return ("xl/styles.xml", Styles());
        yield return ("xl/sharedStrings.xml", $"<sst xmlns=\"{Namespace}\">{string.Concat(_strings.Select(s => $"<si>{s}</si>"))}</sst>");
        for (var i = 0; i < _sheets.Count; i++) yield return ($"xl/worksheets/sheet{i + 1}.xml", _sheets[i].Xml);
    }

    private string Styles()
    {
        const string border = "<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom style=\"thin\"/></border>";
        var formats = string.Concat(_formats.Select((f, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{SecurityElement.Escape(f)}\"/>"));
        var styles = string.Concat(_formats.Select((_, i) => 200 + i).Prepend(0).SelectMany(f => new[] { 0, 1 }.Select(b => $"<xf numFmtId=\"{f}\" borderId=\"{b}\"/>")));
        return $"<styleSheet xmlns=\"{Namespace}\"><numFmts>{formats}</numFmts><borders><border><left/><right/></border>{border}</borders>"
            + $"<cellStyleXfs><xf numFmtId=\"10\"/></cellStyleXfs><cellXfs>{styles}</cellXfs></styleSheet>";
    }
}
