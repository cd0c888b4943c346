using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests.Generated.Scoring;

/// <summary>How far the text that was read is from the true one; what floats is taken out of both first.</summary>
/// <param name="Lines">Paragraphs outside tables.</param>
/// <param name="LinesRight">Those that were read as one paragraph, whole.</param>
internal sealed record TextScore(int Characters, int Errors, int Lines, int LinesRight, IReadOnlyList<string> Differences)
{
    private const int MostShown = 6;

    public static TextScore Of(Truth truth, SourceDocument read)
    {
        var (want, got) = (truth.Text, Squeezed.Of(read.Text));
        foreach (var floating in truth.Floats)
            if (!TakeOut(floating, ref got)) want += floating.Text;
        foreach (var floating in truth.Floats.Where(f => f.Mark is not null)) TakeMark(floating, truth.Text, ref got);
        var paragraphs = read.Blocks.Select(b => Squeezed.Of(read.Quote(b.Span))).ToHashSet();
        var right = truth.Lines.Count(paragraphs.Contains);
        var errors = EditDistance.Between(want, got);
        return new TextScore(want.Length, errors, truth.Lines.Count, right, errors == 0 ? [] : Shown(truth, read, got));
    }

    private static bool TakeOut(FloatingText floating, ref string got)
    {
        var at = got.IndexOf(floating.Text, StringComparison.Ordinal);
        if (at < 0) return false;
        var before = got[..at];
        if (floating.Mark is { } mark && Regex.Match(before, MarkPattern(mark) + "[：:]?$", RegexOptions.RightToLeft) is { Success: true } m) before = before[..m.Index];
        got = before + got[(at + floating.Text.Length)..];
        return true;
    }

    // “…整改。1” where a footnote hangs: the mark may be read or not, as long as it isn't the beginning of what follows.
    private static void TakeMark(FloatingText floating, string want, ref string got)
    {
        var context = floating.Before[Math.Max(0, floating.Before.Length - 16)..];
        var next = want.Substring(floating.Before.Length, Math.Min(4, want.Length - floating.Before.Length));
        var at = got.IndexOf(context, StringComparison.Ordinal);
        if (at < 0 || got[(at + context.Length)..].StartsWith(next, StringComparison.Ordinal)) return;
        var rest = got[(at + context.Length)..];
        if (Regex.Match(rest, "^" + MarkPattern(floating.Mark!.Value)) is { Success: true } m) got = got[..(at + context.Length)] + rest[m.Length..];
    }

    private static string MarkPattern(int mark) => $@"(?:[\[〔（(]?注?{mark}[\]〕）)]?|{(char)('①' + mark - 1)})";

    private static List<string> Shown(Truth truth, SourceDocument read, string got)
    {
        var lost = truth.Words.Where(w => !got.Contains(w, StringComparison.Ordinal)).Select(w => "- " + w);
        var odd = read.Text.Split('\n').Select(Squeezed.Of).Where(l => !truth.Text.Contains(l, StringComparison.Ordinal)).Select(l => "+ " + l);
        return [.. lost.Take(MostShown), .. odd.Take(MostShown)];
    }
}
