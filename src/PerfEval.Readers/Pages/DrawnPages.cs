using PerfEval.Core.Documents;

namespace PerfEval.Readers.Pages;

/// <summary>The pages that could be had of a file, in order, and what must be told about the rest.</summary>
internal sealed record DrawnPages(IReadOnlyList<DrawnPage> Pages, IReadOnlyList<DocumentNote> Notes)
{
    /// <summary>Words that the file holds but doesn't show: invisible, clipped, white on white, watermarks.</summary>
    public IReadOnlyList<Aside> Asides { get; init; } = [];
}
