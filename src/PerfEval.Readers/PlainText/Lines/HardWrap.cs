using PerfEval.Core.Documents;

namespace PerfEval.Readers.PlainText.Lines;

/// <summary>
/// Tells whether a converter or a mail program broke the paragraphs of a text at a fixed width (硬回车), and which lines go on in the next.
/// Decided from the whole text: many lines of nearly the same width that end within a sentence, hardly any that are wider. Programs count
/// columns (a Chinese character two) or characters.
/// </summary>
internal sealed class HardWrap
{
    private const int LongLine = 40;
    private const int LongInCharacters = 28;
    private const int WidestPage = 300;
    private const int Slack = 6;
    private const int FewestBroken = 3;
    private const double ShareOfBroken = 0.3;
    private readonly IReadOnlyList<string> _lines;
    private readonly AsideKind?[] _kinds;
    private readonly bool[] _taken;
    private int[] _widths = [];
    private int _margin;
    private int _page;
    private bool _indents;
    private bool _characters;

    /// <param name="lines">The lines of the text.</param>
    /// <param name="kinds">Those that are no body.</param>
    /// <param name="taken">Those that tables took.</param>
    public HardWrap(IReadOnlyList<string> lines, AsideKind?[] kinds, bool[] taken)
    {
        (_lines, _kinds, _taken) = (lines, kinds, taken);
        // The way of counting by which more of the broken lines are full.
        var (columns, characters) = (Decide(characters: false), Decide(characters: true));
        if (columns >= characters) Decide(characters: false);
    }

    // The share of open lines that are full; 0 where the text isn't broken so.
    private double Decide(bool characters)
    {
        (_characters, _page) = (characters, 0);
        var longLine = characters ? LongInCharacters : LongLine;
        _widths = [.. _lines.Select((l, i) => IsProse(i) ? Width(l) : 0)];
        var wide = Enumerable.Range(0, _lines.Count).Where(i => _widths[i] >= longLine).ToList();
        if (wide.Count < FewestBroken) return 0;
        _margin = wide.Min(i => Indent(_lines[i]));
        var page = Page(wide);
        var open = wide.Where(i => !EndsWithStop(_lines[i]) && Next(i) is { } n && MayContinue(n)).ToList();
        var broken = open.Count(i => _widths[i] >= page - Slack);
        var wider = wide.Count(i => _widths[i] > page + 4);
        if (broken < FewestBroken || broken < ShareOfBroken * wide.Count || broken * 10 < open.Count * 8 || wider * 20 > wide.Count) return 0;
        _page = page;
        var starts = Enumerable.Range(1, _lines.Count - 1).Where(i => IsProse(i) && IsProse(i - 1) && _widths[i] > 0 && _widths[i - 1] < page - Slack && _widths[i] >= longLine && !LineHeads.Begins(_lines[i])).ToList();
        _indents = starts.Count(IsIndented) * 10 >= starts.Count * 8 && Enumerable.Range(0, _lines.Count).Count(i => IsProse(i) && IsIndented(i)) >= FewestBroken;
        return (double)broken / open.Count;
    }

    /// <summary>The line that goes on with the paragraph of this one, or null where the paragraph ends.</summary>
    public int? Continuation(int line)
    {
        if (_page == 0 || _widths[line] == 0 || Next(line) is not { } next || !MayContinue(next)) return null;
        if (EndsWithStop(_lines[line]) && !_indents) return null;
        return LineJoin.HadNoRoom(_lines[line].AsSpan().TrimEnd(), _lines[next].AsSpan().Trim(), _page - Slack + 1, _characters) ? next : null;
    }

    // What is wider than any page counts as that.
    private int Width(string line) => line.Length > WidestPage ? WidestPage : _characters ? line.AsSpan().TrimEnd().Length : DisplayWidth.Of(line.AsSpan().TrimEnd(), wideSymbols: false);

    // The width that most of the long lines come near to.
    private int Page(List<int> wide)
    {
        var near = new int[2 * WidestPage];
        foreach (var i in wide)
            for (var w = _widths[i]; w < _widths[i] + Slack; w++) near[w]++;
        return Array.LastIndexOf(near, near.Max()) is var last && near[last] > 0 ? wide.Select(i => _widths[i]).Where(w => w <= last).Max() : 0;
    }

    // The next line; blank lines and furniture at the end of a page may stand between.
    private int? Next(int line)
    {
        var next = line + 1;
        while (next < _lines.Count && (_kinds[next] is AsideKind.Header or AsideKind.Footer or AsideKind.PageNumber || string.IsNullOrWhiteSpace(_lines[next]))) next++;
        if (next >= _lines.Count || !IsProse(next)) return null;
        var between = Enumerable.Range(line + 1, next - line - 1);
        return next == line + 1 || _lines[next].StartsWith('\f') || between.Any(i => _kinds[i] is not null || _lines[i].Contains('\f', StringComparison.Ordinal)) ? next : null;
    }

    private bool MayContinue(int line) => !IsIndented(line) && !LineHeads.Begins(_lines[line]);

    private bool IsIndented(int line) => Indent(_lines[line]) > _margin + 1;

    private bool IsProse(int line) => _kinds[line] is null && !_taken[line] && !_lines[line].Contains('\t', StringComparison.Ordinal) && !_lines[line].AsSpan().Trim().Contains("   ", StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(_lines[line]);

    private static int Indent(string line) => DisplayWidth.Of(line.AsSpan(0, line.Length - line.AsSpan().TrimStart().Length).Trim('\f'));

    private static bool EndsWithStop(string line) => line.AsSpan().TrimEnd() is { Length: > 0 } words && words[^1] is '。' or '；' or '：' or '！' or '？' or ';' or ':' or '!' or '?';
}
