using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>Finds the chapters (章节) of a report and nests them.</summary>
internal static class OutlineExtractor
{
    private const int LongestCellHeading = 40;

    public static IReadOnlyList<Section> Extract(SourceDocument document)
    {
        var nesting = new OutlineNesting();
        var found = new List<(HeadingLine Line, int Depth)>();
        foreach (var heading in Headings(document))
        {
            // the file's own title is no chapter, nor is 附件2 above it
            if (found.Count == 0 && (heading.IsAnnex || heading is { Number: null, Level: not null } && IsTitle(heading.Words))) continue;
            var bodyBefore = found.Count == 0 || TextLines.Trim(document, found[^1].Line.BodyStart, heading.Span.Start).Length > 0;
            found.Add((heading, nesting.Place(heading, bodyBefore)));
        }
        return [.. found.Select((f, i) => Section(f.Line, f.Depth, Body(document, found, i)))];
    }

    private static Section Section(HeadingLine line, int depth, TextSpan body) =>
        new(depth, line.Printed, line.Words, line.Span, body)
        {
            Ordinal = line.Number?.Ordinal,
            Style = line.Number?.Style ?? "",
            IsInline = line.IsInline,
        };

    // Up to the next heading of the same or a higher level, without blanks at either end
    private static TextSpan Body(SourceDocument document, List<(HeadingLine Line, int Depth)> found, int index)
    {
        var (line, depth) = found[index];
        var next = found.FindIndex(index + 1, f => f.Depth <= depth);
        return TextLines.Trim(document, line.BodyStart, next < 0 ? document.Text.Length : found[next].Line.Span.Start);
    }

    private static IEnumerable<HeadingLine> Headings(SourceDocument document) =>
        document.Blocks.SelectMany(b => InBlock(document, b))
            .Concat(document.Tables.SelectMany(t => RowCells.Alone(document, t)).SelectMany(c => InCell(document, c)))
            .OrderBy(h => h.Span.Start)
            .DistinctBy(h => h.Span.Start);

    private static IEnumerable<HeadingLine> InBlock(SourceDocument document, Block block) =>
        TextLines.Of(document, block.Span).Select((line, i) => HeadingLine.Read(document, line, i == 0 ? block.HeadingLevel : null)).OfType<HeadingLine>();

    // A row that holds one cell only is a chapter of the form (一、项目基本概况) or a piece of narrative.
    private static IEnumerable<HeadingLine> InCell(SourceDocument document, TableCell cell)
    {
        var isNarrative = cell.Span.Length >= RowCells.NarrativeLength;
        return TextLines.Of(document, cell)
            .Select(line => HeadingLine.Read(document, line, null))
            .OfType<HeadingLine>()
            .Where(h => !h.IsAnnex && (isNarrative || h is { Number.Rank: <= 2, IsInline: false } && h.Span.Length <= LongestCellHeading));
    }

    private static bool IsTitle(string words) =>
        words.Contains("报告", StringComparison.Ordinal) || words.EndsWith('表') || words.Contains("绩效自评", StringComparison.Ordinal);
}
