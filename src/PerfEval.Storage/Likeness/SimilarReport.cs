namespace PerfEval.Storage.Likeness;

/// <summary>Another report whose narrative is much alike (雷同报告); passages tell first of the asked one, then of the other.</summary>
public sealed record SimilarReport(long DocumentId, string? Title, string? Unit, int? FiscalYear, double Similarity, IReadOnlyList<CommonPassage> Passages);
