using System.IO.Compression;
using System.Xml;

namespace PerfEval.Readers.Docx.Package;

/// <summary>
/// The parts of a package whose lists of parts are broken (a relationship to a part that isn't there, a content type that nobody
/// knows), found under the names that Word and WPS give them.
/// </summary>
internal sealed class ArchiveParts(ZipArchive archive) : IDocxParts
{
    private const string Folder = "word/";
    private const int MostRelationships = 20_000;

    private Dictionary<string, string>? _targets;

    // The main part may also be called document2.xml.
    public Stream? Open(DocxPart part) => part switch
    {
        DocxPart.Styles => Entry("styles.xml"),
        DocxPart.Numbering => Entry("numbering.xml"),
        DocxPart.Footnotes => Entry("footnotes.xml"),
        DocxPart.Endnotes => Entry("endnotes.xml"),
        DocxPart.Comments => Entry("comments.xml"),
        _ => Entry("document.xml") ?? Find(n => n.StartsWith(Folder + "document", StringComparison.OrdinalIgnoreCase) && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)),
    };

    public Stream? Open(string relationship) =>
        (_targets ??= Targets()).TryGetValue(relationship, out var target) ? Entry(target) : null;

    public void Dispose() => archive.Dispose();

    private Stream? Entry(string target)
    {
        var name = target.StartsWith('/') ? target[1..] : Folder + target;
        return Find(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    // Some programs write “word\document.xml”.
    private Stream? Find(Func<string, bool> isIt) => archive.Entries.FirstOrDefault(e => isIt(e.FullName.Replace('\\', '/')))?.Open();

    private Dictionary<string, string> Targets()
    {
        var targets = new Dictionary<string, string>();
        try
        {
            using var content = Entry("_rels/document.xml.rels") ?? Stream.Null;
            using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read() && targets.Count < MostRelationships)
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                    && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target && reader.GetAttribute("TargetMode") != "External")
                    targets.TryAdd(id, target);
        }
        catch (Exception e) when (Damage.Is(e))
        {
            // What was read before the break is of use.
        }
        return targets;
    }
}
