using System.Text;
using PerfEval.Readers.Docx.Markup;
using PerfEval.Readers.Docx.Styles;

namespace PerfEval.Readers.Docx.Lists;

/// <summary>Restores the numbers that Word counts by itself (自动编号): a report's “一、” often stands nowhere in its text.</summary>
internal sealed class DocxNumbering(ListDefinitions lists, DocxStyles styles)
{
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];

    /// <summary>The number before a paragraph's words, with what parts it from them; empty when there is none.</summary>
    public string Next(WordElement paragraph, string words)
    {
        if (Place(paragraph) is not var (list, use, definition, level)) return "";
        if (LevelOf(use, definition, level) is not { } own) return "";
        var counters = Count(list, use, definition, level, own);
        var number = own.Format == "bullet" ? Bullet(own.Pattern) : Fill(own, use, definition, counters);
        return number.Length == 0 ? "" : number + Blank(own, number, words);
    }

    // “一、” and “（一）” stand directly before the words, “1.” does not: “1.5万元” would be another number.
    private static string Blank(ListLevel level, string number, string words)
    {
        if (number[^1] is '、' or '）' or '．' or ' ') return "";
        var wouldJoin = words.Length == 0 || char.IsAsciiLetterOrDigit(words[0]) || words[0] == '.';
        return level.Follower == "nothing" && !wouldJoin ? "" : " ";
    }

    // A bullet is an ornament, unless it was given words, such as “注”.
    private static string Bullet(string pattern) =>
        pattern.Any(c => c is >= '一' and <= '龥' or '□' or '☐' or '☑' or '☒') ? pattern : "";

    // The list and level of a paragraph: its own, or those of its style.
    private (int List, ListUse Use, ListDefinition Definition, int Level)? Place(WordElement paragraph)
    {
        var style = styles.OfParagraph(paragraph);
        var properties = paragraph.Property("pPr", "numPr");
        if ((properties?.FirstChild("numId").Number() ?? style.List) is not { } list || list == 0) return null;
        if (lists.Use(list) is not { } use || lists.Of(use) is not { } definition) return null;
        var level = properties?.FirstChild("ilvl").Number() ?? style.Level ?? LevelOfStyle(definition, style) ?? 0;
        return (list, use, definition, Math.Clamp(level, 0, ListDefinition.MostLevels - 1));
    }

    // A level may name the style that it belongs to.
    private static int? LevelOfStyle(ListDefinition definition, DocxStyle style)
    {
        foreach (var id in style.Chain)
            if (Array.FindIndex(definition.Levels, l => l?.Style == id) is >= 0 and var level) return level;
        return null;
    }

    private static ListLevel? LevelOf(ListUse use, ListDefinition definition, int level) => use.Levels[level] ?? definition.Levels[level];

    // Lists of one definition count together, unless a list starts again.
    private int?[] Count(int list, ListUse use, ListDefinition definition, int level, ListLevel own)
    {
        if (!_counters.TryGetValue(definition.Id, out var counters)) _counters[definition.Id] = counters = new int?[ListDefinition.MostLevels];
        if (use.Starts[level] is { } start && (_restarted.Add((list, level)) || counters[level] is null)) counters[level] = start;
        else counters[level] = counters[level] is { } before && before < int.MaxValue ? before + 1 : own.Start;
        for (var deeper = level + 1; deeper < ListDefinition.MostLevels; deeper++)
            if (LevelOf(use, definition, deeper) is not { RestartsAfter: { } after } || (after > 0 && level < after)) counters[deeper] = null;
        return counters;
    }

    private static string Fill(ListLevel own, ListUse use, ListDefinition definition, int?[] counters)
    {
        var text = new StringBuilder();
        for (var i = 0; i < own.Pattern.Length; i++)
        {
            if (own.Pattern[i] == '%' && i + 1 < own.Pattern.Length && own.Pattern[i + 1] is >= '1' and <= '9')
            {
                var level = own.Pattern[++i] - '1';
                var shown = LevelOf(use, definition, level);
                text.Append(NumberFormats.Write(counters[level] ?? use.Starts[level] ?? shown?.Start ?? 1, own.IsDecimal ? "decimal" : shown?.Format));
            }
            else text.Append(own.Pattern[i] == '\t' ? ' ' : own.Pattern[i]);
        }
        return text.ToString();
    }
}
