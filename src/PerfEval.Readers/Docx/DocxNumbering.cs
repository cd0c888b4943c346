using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace PerfEval.Readers.Docx;

/// <summary>Restores the numbers that Word counts by itself (自动编号): a report's “一、” often stands nowhere in its text.</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;

    private readonly DocxStyles _styles;
    private readonly Dictionary<int, OpenXmlElement> _lists = [];
    private readonly Dictionary<int, OpenXmlElement> _definitions = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly Dictionary<(int List, int Level), ListLevel?> _levels = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];

    private DocxNumbering(DocxStyles styles) => _styles = styles;

    public static DocxNumbering Of(WordprocessingDocument package, DocxStyles styles)
    {
        var numbering = new DocxNumbering(styles);
        if (package.MainDocumentPart?.NumberingDefinitionsPart?.RootElement is not { } root) return numbering;
        foreach (var element in root.ChildElements)
        {
            if (element.LocalName == "num" && element.Number("numId") is { } list) numbering._lists.TryAdd(list, element);
            if (element.LocalName == "abstractNum" && element.Number("abstractNumId") is { } definition) numbering._definitions.TryAdd(definition, element);
        }
        return numbering;
    }

    /// <summary>The number before a paragraph's words, with what parts it from them; empty when there is none.</summary>
    public string Next(OpenXmlElement paragraph)
    {
        if (Place(paragraph) is not var (list, level) || Definition(list) is not { } definition) return "";
        if (LevelOf(list, definition, level) is not { } own) return "";
        var counters = Count(list, definition, level, own);
        if (own.Format == "bullet") return "";
        var number = Fill(own, list, definition, counters);
        // “一、” and “（一）” stand directly before the words, “1.” does not: “1.5万元” would be another number.
        return number.Length == 0 || number[^1] is '、' or '）' or '．' ? number : number + ' ';
    }

    // The list and level of a paragraph: its own, or those of its style.
    private (int List, int Level)? Place(OpenXmlElement paragraph)
    {
        int? list = null, level = null;
        var styles = _styles.Chain(paragraph.Property("pPr", "pStyle")?.Value()).ToList();
        foreach (var element in styles.Prepend(paragraph))
        {
            if (element.Property("pPr", "numPr") is not { } properties) continue;
            list ??= properties.FirstChild("numId").Number();
            level ??= properties.FirstChild("ilvl").Number();
        }
        if (list is null or 0) return null;
        level ??= LevelOfStyle(list.Value, styles);
        return (list.Value, Math.Clamp(level ?? 0, 0, Levels - 1));
    }

    // A level may name the style that it belongs to.
    private int? LevelOfStyle(int list, List<OpenXmlElement> styles)
    {
        foreach (var style in styles)
            foreach (var level in Definition(list)?.ChildElements.Where(e => e.LocalName == "lvl") ?? [])
                if (level.FirstChild("pStyle")?.Value() is { } id && id == style.Value("styleId")) return level.Number("ilvl");
        return null;
    }

    private OpenXmlElement? Definition(int list, int hops = 2)
    {
        if (!_lists.TryGetValue(list, out var element) || element.FirstChild("abstractNumId").Number() is not { } id) return null;
        if (!_definitions.TryGetValue(id, out var definition)) return null;
        // A definition without levels refers to a list style, whose paragraph properties name the list that has them.
        var linked = definition.FirstChild("numStyleLink")?.Value();
        var other = _styles.Chain(linked).FirstOrDefault()?.FirstChild("pPr")?.Property("numPr", "numId").Number();
        return other is { } next && hops > 0 ? Definition(next, hops - 1) : definition;
    }

    private ListLevel? LevelOf(int list, OpenXmlElement definition, int level)
    {
        if (_levels.TryGetValue((list, level), out var known)) return known;
        return _levels[(list, level)] = FindLevel(list, definition, level);
    }

    private ListLevel? FindLevel(int list, OpenXmlElement definition, int level) =>
        (Override(list, level)?.FirstChild("lvl") ?? definition.ChildElements.FirstOrDefault(e => e.LocalName == "lvl" && e.Number("ilvl") == level)) is { } element
            ? ListLevel.Of(element) : null;

    private OpenXmlElement? Override(int list, int level) =>
        _lists[list].ChildElements.FirstOrDefault(e => e.LocalName == "lvlOverride" && e.Number("ilvl") == level);

    // Lists of one definition count together, unless a list starts again.
    private int?[] Count(int list, OpenXmlElement definition, int level, ListLevel own)
    {
        var key = definition.Number("abstractNumId") ?? 0;
        if (!_counters.TryGetValue(key, out var counters)) _counters[key] = counters = new int?[Levels];
        var restart = Override(list, level)?.FirstChild("startOverride").Number();
        if (restart is { } start && _restarted.Add((list, level))) counters[level] = Math.Max(0, start);
        else counters[level] = counters[level] is { } before && before < int.MaxValue ? before + 1 : own.Start;
        for (var deeper = level + 1; deeper < Levels; deeper++)
            if (LevelOf(list, definition, deeper) is not { RestartsAfter: { } after } || (after > 0 && level < after)) counters[deeper] = null;
        return counters;
    }

    private string Fill(ListLevel own, int list, OpenXmlElement definition, int?[] counters)
    {
        var text = new StringBuilder();
        for (var i = 0; i < own.Pattern.Length; i++)
        {
            if (own.Pattern[i] == '%' && i + 1 < own.Pattern.Length && own.Pattern[i + 1] is >= '1' and <= '9')
            {
                var level = own.Pattern[++i] - '1';
                var shown = LevelOf(list, definition, level);
                text.Append(NumberFormats.Write(counters[level] ?? shown?.Start ?? 1, own.Decimal ? "decimal" : shown?.Format));
            }
            else text.Append(own.Pattern[i] == '\t' ? ' ' : own.Pattern[i]);
        }
        return text.ToString();
    }
}
