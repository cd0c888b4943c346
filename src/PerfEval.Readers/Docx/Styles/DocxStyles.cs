using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Styles;

/// <summary>The styles of a document: which paragraphs are headings (标题), numbered or hidden because of theirs.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, WordElement> _styles = [];
    private readonly Dictionary<string, DocxStyle> _read = [];
    private readonly string? _default;

    public DocxStyles(IEnumerable<WordElement> elements)
    {
        foreach (var style in elements)
        {
            if (style.Name != "style" || style.Value("styleId") is not { } id) continue;
            _styles.TryAdd(id, style);
            if (style.Value("type") is "paragraph" && style.Value("default") is "1" or "true" or "on") _default ??= id;
        }
    }

    /// <summary>The style that a paragraph names, or the one of paragraphs that name none.</summary>
    public DocxStyle OfParagraph(WordElement paragraph) => Of(paragraph.Property("pPr", "pStyle")?.Value() ?? _default);

    public int? HeadingLevel(WordElement paragraph) =>
        paragraph.Property("pPr", "outlineLvl").Number() is { } own ? HeadingNames.OfOutline(own) : OfParagraph(paragraph).HeadingLevel;

    public DocxStyle Of(string? id)
    {
        if (id is null) return DocxStyle.None;
        if (_read.TryGetValue(id, out var known)) return known;
        return _read[id] = Read(id);
    }

    private DocxStyle Read(string id)
    {
        var (chain, style) = (new List<string>(), DocxStyle.None);
        var levelFound = false;
        for (string? next = id; next is not null && chain.Count < LongestChain && _styles.TryGetValue(next, out var element); next = element.FirstChild("basedOn")?.Value())
        {
            chain.Add(next);
            var numbering = element.Property("pPr", "numPr");
            style = style with
            {
                List = style.List ?? numbering?.FirstChild("numId").Number(),
                Level = style.Level ?? numbering?.FirstChild("ilvl").Number(),
                IsHidden = style.IsHidden ?? element.Property("rPr", "vanish").Switch(),
            };
            if (levelFound) continue;
            (levelFound, var level) = Heading(element);
            style = style with { HeadingLevel = level };
        }
        return style with { Chain = chain, HeadingLevel = levelFound ? style.HeadingLevel : HeadingNames.Level(id) };
    }

    private static (bool IsTold, int? Level) Heading(WordElement style)
    {
        if (style.Property("pPr", "outlineLvl").Number() is { } outline) return (true, HeadingNames.OfOutline(outline));
        var names = (style.FirstChild("aliases")?.Value() ?? "").Split(',').Prepend(style.FirstChild("name")?.Value() ?? "");
        var named = names.Select(HeadingNames.Level).FirstOrDefault(l => l is not null);
        return (named is not null, named);
    }
}
