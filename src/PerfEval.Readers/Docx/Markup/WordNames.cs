using System.Collections.Frozen;
using System.Xml;

namespace PerfEval.Readers.Docx.Markup;

/// <summary>
/// Gives elements and attributes one name each, whatever the file calls its namespaces: strict and transitional (严格/过渡) alike.
/// Names of WordprocessingML stand bare (p, tbl), others behind a fixed prefix (m:f, a:blip).
/// </summary>
internal sealed class WordNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly FrozenDictionary<string, string> Prefixes = new Dictionary<string, string>
    {
        [Transitional] = "",
        ["http://purl.oclc.org/ooxml/wordprocessingml/main"] = "",
        ["http://schemas.openxmlformats.org/officeDocument/2006/relationships"] = "r:",
        ["http://purl.oclc.org/ooxml/officeDocument/relationships"] = "r:",
        ["http://schemas.openxmlformats.org/markup-compatibility/2006"] = "mc:",
        ["http://schemas.openxmlformats.org/officeDocument/2006/math"] = "m:",
        ["http://purl.oclc.org/ooxml/officeDocument/math"] = "m:",
        ["http://schemas.openxmlformats.org/drawingml/2006/main"] = "a:",
        ["http://purl.oclc.org/ooxml/drawingml/main"] = "a:",
        ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"] = "wp:",
        ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"] = "wp:",
        ["http://schemas.openxmlformats.org/drawingml/2006/picture"] = "pic:",
        ["http://purl.oclc.org/ooxml/drawingml/picture"] = "pic:",
        ["http://schemas.openxmlformats.org/drawingml/2006/chart"] = "c:",
        ["http://purl.oclc.org/ooxml/drawingml/chart"] = "c:",
        ["http://schemas.microsoft.com/office/drawing/2014/chartex"] = "c:",
        ["http://schemas.openxmlformats.org/drawingml/2006/diagram"] = "dgm:",
        ["http://purl.oclc.org/ooxml/drawingml/diagram"] = "dgm:",
        ["http://schemas.microsoft.com/office/word/2010/wordml"] = "w14:",
        ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape"] = "wps:",
        ["urn:schemas-microsoft-com:vml"] = "v:",
        ["urn:schemas-microsoft-com:office:office"] = "o:",
    }.ToFrozenDictionary();

    private readonly string _main;

    // Both parts of a name are single strings of the table, so that they are compared as such.
    private readonly Dictionary<string, WordName> _ofMain = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Space, string Name), WordName> _ofOthers = [];

    public WordNames() => _main = Table.Add(Transitional);

    /// <summary>Shared by the parts of one file, so that the same name is the same string.</summary>
    public NameTable Table { get; } = new();

    public WordName Of(XmlReader reader)
    {
        var (space, name) = (reader.NamespaceURI, reader.LocalName);
        if (ReferenceEquals(space, _main)) return _ofMain.TryGetValue(name, out var known) ? known : _ofMain[name] = new WordName(name);
        if (_ofOthers.TryGetValue((space, name), out var other)) return other;
        return _ofOthers[(space, name)] = new WordName((Prefixes.TryGetValue(space, out var prefix) ? prefix : "?:") + name);
    }

    public string OfAttribute(XmlReader reader) =>
        reader.NamespaceURI.Length == 0 || ReferenceEquals(reader.NamespaceURI, _main) ? reader.LocalName : Of(reader).Text;
}
