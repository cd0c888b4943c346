using PerfEval.Core.Documents;

namespace PerfEval.Storage.Analytics.Likeness;

/// <summary>Problems without a code of their own that say much the same (聚类), with some of their sentences, the most central first.</summary>
public sealed record OtherCluster(int Id, int Sentences, int Reports, IReadOnlyList<(long ReportId, string Text, TextSpan Place, string? Unit, int? Year)> Examples);
