using System.IO.Compression;
using System.Text;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Docx;

/// <summary>A Word file put together part by part, as another program than the SDK would write it.</summary>
internal sealed class WordArchive
{
    private const string Transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictRelationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly Dictionary<string, byte[]> _parts = [];
    private readonly StringBuilder _relationships = new();
    private readonly StringBuilder _types = new();
    private readonly bool _isStrict;
    private readonly string _mainType;

    public WordArchive(string body, bool isStrict = false, string mainType = "document.main")
    {
        (_isStrict, _mainType) = (isStrict, mainType);
        AddRaw("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
    }

    public string Namespaces => _isStrict
        ? "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\" xmlns:m=\"http://purl.oclc.org/ooxml/officeDocument/math\" "
            + "xmlns:a=\"http://purl.oclc.org/ooxml/drawingml/main\" xmlns:wp=\"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing\" xmlns:pic=\"http://purl.oclc.org/ooxml/drawingml/picture\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        : WordFile.Namespaces;

    private string Types => _isStrict ? StrictRelationships : Transitional;

    /// <summary>Adds a part of a known kind (styles, numbering, footnotes, endnotes, comments, header, footer), with its root around the markup.</summary>
    public WordArchive With(string kind, string markup, string? relationship = null)
    {
        var root = kind switch { "header" => "hdr", "footer" => "ftr", _ => kind };
        return WithXml(kind, $"<w:{root} {Namespaces}>{markup}</w:{root}>", relationship);
    }

    public WordArchive WithXml(string kind, string xml, string? relationship = null)
    {
        var id = relationship ?? kind;
        AddRaw($"word/{id}.xml", xml);
        _types.Append($"<Override PartName=\"/word/{id}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>");
        return Related(id, kind, $"{id}.xml");
    }

    public WordArchive WithPicture(string relationship, byte[] content, string extension = "png")
    {
        _parts[$"word/media/{relationship}.{extension}"] = content;
        return Related(relationship, "image", $"media/{relationship}.{extension}");
    }

    public WordArchive Related(string id, string kind, string target, string mode = "")
    {
        _relationships.Append($"<Relationship Id=\"{id}\" Type=\"{Types}/{kind}\" Target=\"{target}\"{mode}/>");
        return this;
    }

    public WordArchive AddRaw(string name, string content)
    {
        _parts[name] = Encoding.UTF8.GetBytes(content);
        return this;
    }

    public byte[] Bytes()
    {
        const string Package = "http://schemas.openxmlformats.org/package/2006";
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var parts = new Dictionary<string, byte[]>
            {
                ["[Content_Types].xml"] = Encoding.UTF8.GetBytes($"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"emf\" ContentType=\"image/x-emf\"/><Default Extension=\"html\" ContentType=\"text/html\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                    + $"<Override PartName=\"/word/document.xml\" ContentType=\"{MainType}\"/>{_types}</Types>"),
                ["_rels/.rels"] = Encoding.UTF8.GetBytes($"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Types}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
                ["word/_rels/document.xml.rels"] = Encoding.UTF8.GetBytes($"<Relationships xmlns=\"{Package}/relationships\">{_relationships}</Relationships>"),
            };
            foreach (var (name, content) in parts.Where(p => !_parts.ContainsKey(p.Key)).Concat(_parts))
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return stream.ToArray();
    }

    public SourceDocument Read() => Reading.Bytes(Bytes());

    private string MainType => _mainType switch
    {
        "document.main" or "template.main" => $"application/vnd.openxmlformats-officedocument.wordprocessingml.{_mainType}+xml",
        _ => _mainType,
    };
}
