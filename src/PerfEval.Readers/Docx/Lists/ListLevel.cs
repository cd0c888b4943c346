using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Lists;

/// <summary>One level of a list: where it starts to count and how its numbers look, such as “（%2）”.</summary>
/// <param name="IsDecimal">The numbers of the levels above are printed in plain digits (w:isLgl).</param>
/// <param name="RestartsAfter">The level, counted from 1, after which it starts again; 0 never; null after any higher one.</param>
/// <param name="Follower">What stands between the number and the words: tab, space or nothing.</param>
internal sealed record ListLevel(int Start, string? Format, string Pattern, bool IsDecimal, int? RestartsAfter, string? Follower, string? Style)
{
    public static ListLevel Of(WordElement level) => new(
        Math.Max(0, level.FirstChild("start").Number() ?? 0),
        FormatOf(level),
        level.FirstChild("lvlText")?.Value() ?? "",
        level.FirstChild("isLgl").IsOn(),
        level.FirstChild("lvlRestart").Number(),
        level.FirstChild("suff")?.Value(),
        level.FirstChild("pStyle")?.Value());

    // A format of one's own (“001, 002, 003, ...”) stands in one branch, the nearest common one in the other.
    private static string? FormatOf(WordElement level)
    {
        if (level.FirstChild("numFmt") is { } plain) return plain.Value() is "custom" ? plain.Value("format") : plain.Value();
        var branches = level.FirstChild("mc:AlternateContent")?.Loaded.Select(b => b.FirstChild("numFmt")).OfType<WordElement>().ToList() ?? [];
        return branches.Find(f => NumberFormats.IsPadded(f.Value("format")))?.Value("format") ?? branches.LastOrDefault()?.Value();
    }
}
