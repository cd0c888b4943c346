using System.Text;
using PerfEval.Readers.Docx.Markup;
using PerfEval.Readers.Docx.Styles;

namespace PerfEval.Readers.Docx.Lists;

/// <summary>Restores the numbers that Word counts by itself (自动编号): a report's “一、” often stands nowhere in its text.</summary>
internal sealed class DocxNumbering(ListDefinitions lists, DocxStyles styles)
{
    // Lists of one definition count together; one that takes its levels from a list style counts by itself.
    private readonly Dictionary<int, ListCounters> _counters = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];

    /// <summary>The same lists for another story, such as a text box: there all begin to count again.</summary>
    public DocxNumbering Afresh() => new(lists, styles);

    /// <summary>The number before a paragraph's words, with what parts it from them; empty when there is none.</summary>
    public string Next(WordElement paragraph, string words)
    {
        if (Place(paragraph) is not var (list, use, definition, level)) return "";
        if (LevelOf(use, definition, level) is not { } own) return "";
        if (!_counters.TryGetValue(use.Definition, out var counters)) _counters[use.Definition] = counters = new ListCounters();
        counters.Count(level, l => LevelOf(use, definition, l), l => use.Starts[l], restarts: use.Starts[level] is not null && _restarted.Add((list, level)));
        var number = own.Format == "bullet" ? Bullet(own.Pattern) : Fill(level, own, l => LevelOf(use, definition, l), l => counters[l] ?? use.Starts[l]);
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

    // In “Section %1.%2” that is set in plain digits (w:isLgl) the levels above are; its own keeps its looks.
    private static string Fill(int at, ListLevel own, Func<int, ListLevel?> levelOf, Func<int, int?> countOf)
    {
        var text = new StringBuilder();
        for (var i = 0; i < own.Pattern.Length; i++)
        {
            if (own.Pattern[i] == '%' && i + 1 < own.Pattern.Length && own.Pattern[i + 1] is >= '1' and <= '9')
            {
                var level = own.Pattern[++i] - '1';
                var shown = levelOf(level);
                text.Append(NumberFormats.Write(countOf(level) ?? shown?.Start ?? 1, own.IsDecimal && level < at ? "decimal" : shown?.Format));
            }
            else text.Append(own.Pattern[i] == '\t' ? ' ' : own.Pattern[i]);
        }
        return text.ToString();
    }
}
