using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace PerfEval.Readers.Docx;

/// <summary>The paragraph styles of a document: which of them are headings (标题), by outline level or by name, through what they are based on.</summary>
internal sealed partial class DocxStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, OpenXmlElement> _styles = [];

    public static DocxStyles Of(WordprocessingDocument package)
    {
        var styles = new DocxStyles();
        var root = package.MainDocumentPart?.StyleDefinitionsPart?.RootElement;
        foreach (var style in root?.ChildElements.Where(e => e.LocalName == "style") ?? [])
            if (style.Value("styleId") is { } id) styles._styles.TryAdd(id, style);
        return styles;
    }

    public int? HeadingLevel(OpenXmlElement paragraph)
    {
        if (paragraph.Property("pPr", "outlineLvl").Number() is { } own) return Level(own);
        var id = paragraph.Property("pPr", "pStyle")?.Value();
        foreach (var style in Chain(id))
        {
            if (style.Property("pPr", "outlineLvl").Number() is { } level) return Level(level);
            if (Named(style.FirstChild("name")?.Value()) is { } named) return named;
        }
        return Named(id);
    }

    /// <summary>A style and those that it is based on, nearest first.</summary>
    public IEnumerable<OpenXmlElement> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && _styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.FirstChild("basedOn")?.Value();
        }
    }

    // Outline level 9 (counted from 0) is body text.
    private static int? Level(int outline) => outline is >= 0 and < 9 ? outline + 1 : null;

    private static int? Named(string? name) =>
        name is not null && HeadingName().Match(name) is { Success: true } m ? int.Parse(m.Groups["level"].ValueSpan, CultureInfo.InvariantCulture) : null;

    // heading 1   Heading1   标题 1
    [GeneratedRegex(@"^(?:heading|标题)\s*(?<level>[1-9])$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex HeadingName();
}
