using PerfEval.Storage.Likeness;

namespace PerfEval.Storage.Across;

/// <summary>A report that another is compared with; how alike their narratives are, where they are alike.</summary>
internal sealed record OtherReport(StoredReport Report, double? Similarity, IReadOnlyList<CommonPassage> Passages)
{
    public ReportKey Key => Report.Key;
}
