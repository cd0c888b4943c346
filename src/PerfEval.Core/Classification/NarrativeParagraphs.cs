using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Text;

namespace PerfEval.Core.Classification;

/// <summary>Paragraphs outside tables: a line each, or the lines of a page (as a PDF is copied) put together again.</summary>
internal sealed partial class NarrativeParagraphs
{
    private const double LongLine = 20;
    private const double NearlyFull = 0.75;
    private const double ShareOfOpenLines = 0.35;
    private const int FewestOpenLines = 5;
    private readonly SourceDocument document;
    private readonly HashSet<int> headings;
    private readonly double fullWidth;

    public NarrativeParagraphs(SourceDocument document, IEnumerable<int> headings)
    {
        this.document = document;
        this.headings = [.. headings];
        Lines = [.. document.Blocks.SelectMany(b => TextLines.Of(document, b.Span)).OrderBy(l => l.Start)];
        var longLines = Lines.Where(l => Width(l) >= LongLine).ToList();
        var open = longLines.Count(l => !EndsWithStop(l));
        var isWrapped = open >= FewestOpenLines && open >= ShareOfOpenLines * longLines.Count;
        fullWidth = isWrapped ? NearlyFull * longLines.Select(Width).Order().ElementAt(longLines.Count / 2) : double.MaxValue;
    }

    private List<TextSpan> Lines { get; }

    public IEnumerable<TextSpan> All()
    {
        for (var i = 0; i < Lines.Count; i++)
        {
            var first = i;
            while (Next(i) is { } next) i = next;
            yield return TextSpan.FromBounds(Lines[first].Start, Lines[i].End);
        }
    }

    // The line that goes on with the words of this one; the number of a page between them is stepped over.
    private int? Next(int line)
    {
        if (Width(Lines[line]) < fullWidth || EndsWithStop(Lines[line])) return null;
        var next = line + 1;
        if (next < Lines.Count && PageNumber().IsMatch(document.Words(Lines[next]))) next++;
        return next < Lines.Count && !headings.Contains(Lines[next].Start) && IsAdjacent(next - 1, next) ? next : null;
    }

    private bool IsAdjacent(int line, int next) =>
        document.Folded.AsSpan(Lines[line].End, Lines[next].Start - Lines[line].End).IsWhiteSpace();

    private bool EndsWithStop(TextSpan line) => "。；：！？;:!?”".Contains(document.Folded[line.End - 1], StringComparison.Ordinal);

    private double Width(TextSpan line) => document.Words(line).Sum(c => c < 128 ? 0.5 : 1);

    // — 2 — | 第3页
    [GeneratedRegex(@"^[-—－–\s]*(?:第\s*)?\d{1,3}\s*页?[-—－–\s]*$")]
    private static partial Regex PageNumber();
}
