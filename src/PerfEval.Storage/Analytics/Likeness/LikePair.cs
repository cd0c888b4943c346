namespace PerfEval.Storage.Analytics.Likeness;

/// <summary>Two reports whose narratives are much alike (雷同); <paramref name="Longest"/> is the characters of the longest common passage.</summary>
public sealed record LikePair(ReportHead First, ReportHead Second, double Similarity, int Passages, int Longest);
