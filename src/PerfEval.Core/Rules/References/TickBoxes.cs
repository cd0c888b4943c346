using System.Buffers;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.References;

/// <summary>A choice printed with boxes on one line or in one cell: 评价类型：A□ B☑.</summary>
internal sealed record TickBoxes(string Name, TextSpan Span, int Boxes, int Ticked, bool IsExclusive)
{
    public static IEnumerable<TickBoxes> Find(SourceDocument document) =>
        document.Blocks.SelectMany(b => Lines(document.Text, b.Span))
            .Concat(document.Tables.SelectMany(t => t.Cells).SelectMany(document.Nesting.OwnWords))
            .OrderBy(s => s.Start)
            .SelectMany(line => InLine(document.Text, line));

    private static IEnumerable<TextSpan> Lines(string text, TextSpan span)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && text[i] != '\n') continue;
            if (i > start) yield return TextSpan.FromBounds(start, i);
            start = i + 1;
        }
    }

    // Each label with a colon begins a choice of its own; 是□ 否□ without a label is one too.
    private static IEnumerable<TickBoxes> InLine(string text, TextSpan line)
    {
        if (!HasTwo(text.AsSpan(line.Start, line.Length))) yield break;
        var words = text.Substring(line.Start, line.Length);
        if (words.Any(IsUnknownMark)) yield break;
        var starts = BoxPatterns.Label().Matches(words).Select(m => m.Index).Prepend(0).Distinct().ToList();
        for (var i = 0; i < starts.Count; i++)
        {
            var part = words[starts[i]..(i + 1 < starts.Count ? starts[i + 1] : words.Length)];
            if (Read(part, line.Start + starts[i]) is { } choice) yield return choice;
        }
    }

    private static TickBoxes? Read(string part, int offset)
    {
        var boxes = part.Count(IsBox);
        if (boxes < 2) return null;
        var ticked = part.Count(IsTicked);
        // “□√” and “√□”: tick beside an empty box, one option.
        var doubled = BoxPatterns.TickBesideBox().Count(part);
        var label = BoxPatterns.Label().Match(part);
        var name = label.Success ? label.Groups["name"].Value.Trim() : part.Trim();
        var lead = part.Length - part.TrimStart().Length;
        return new TickBoxes(name.Length > 24 ? name[..24] : name, new TextSpan(offset + lead, part.Trim().Length), boxes - doubled, ticked,
            BoxPatterns.Exclusive().IsMatch(part));
    }

    private const string Ticks = "☑☒√✓✔■\uF052\uF0FE\uF0FC\uF050\uF0FD";

    private static readonly SearchValues<char> Boxed = SearchValues.Create("□☐◻▢\uF0A8\uF06F" + Ticks);

    private static bool IsBox(char c) => Boxed.Contains(c);

    private static bool IsTicked(char c) => Ticks.Contains(c, StringComparison.Ordinal);

    // Hardly any line has boxes: no words are copied to tell so.
    private static bool HasTwo(ReadOnlySpan<char> line) => line.IndexOfAny(Boxed) is >= 0 and var first && line[(first + 1)..].ContainsAny(Boxed);

    // Another sign of a symbol font may be a tick or a box: nothing can be told.
    private static bool IsUnknownMark(char c) => c is >= '\uF000' and <= '\uF0FF' && !IsBox(c);
}

/// <summary>How choices with boxes are printed.</summary>
internal static partial class BoxPatterns
{
    // “评价类型：”, “是否公开：”
    [GeneratedRegex(@"(?<name>[\p{IsCJKUnifiedIdeographs}（）()、/]{2,24})[ ]*[：:]")]
    public static partial Regex Label();

    [GeneratedRegex(@"[□☐]\s?[√✓✔]|[√✓✔]\s?[□☐]")]
    public static partial Regex TickBesideBox();

    // 是□ 否□; 有□ 无□; types, properties and grades are chosen once.
    [GeneratedRegex(@"[仅只]可?能?选择?一|单选|限选一|任选其一|评价类型|项目类型|项目性质|项目属性|资金性质|评价等[级次]|自评等[级次]|评价阶段|是否|是\s*[□☑√☐■☒]\s*否|[□☑√☐■☒]\s*是\s*[□☑√☐■☒]\s*否|有\s*[□☑√☐■☒]\s*无|优秀?\s*[□☑√☐■☒]\s*良|[□☑√☐■☒]\s*优秀?\s*[□☑√☐■☒]\s*良|一次性[^\n]{0,8}延续|新增[^\n]{0,8}延续")]
    public static partial Regex Exclusive();
}
