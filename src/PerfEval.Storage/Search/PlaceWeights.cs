using PerfEval.Storage.Indexing;

namespace PerfEval.Storage.Search;

/// <summary>How much a word at each place of the text tells (权重): A title, B headings, C body, D tables.</summary>
internal static class PlaceWeights
{
    private const int ShortestTitleLine = 4;

    public static char[] Of(IndexedRun run)
    {
        var document = run.Document!;
        var weights = new char[document.Text.Length];
        Array.Fill(weights, 'C');
        foreach (var block in document.Blocks.Where(b => b.HeadingLevel is not null)) Fill(block.Span.Start, block.Span.Length, 'B');
        foreach (var section in run.Analysis.Sections) Fill(section.Span.Start, section.Span.Length, 'B');
        foreach (var table in document.Tables) Fill(table.Span.Start, table.Span.Length, 'D');
        if (run.Analysis.Report.Title is { Length: >= ShortestTitleLine } title && document.Text.IndexOf(title, StringComparison.Ordinal) is >= 0 and var at) Fill(at, title.Length, 'A');
        return weights;

        void Fill(int start, int length, char weight)
        {
            start = Math.Clamp(start, 0, weights.Length);
            Array.Fill(weights, weight, start, Math.Clamp(length, 0, weights.Length - start));
        }
    }
}
