namespace PerfEval.Storage.Analytics.Likeness;

/// <summary>Which pairs a list shows (雷同范围): of the same unit, of different ones, or all; at least so much alike.</summary>
public sealed record LikenessFilter(bool? SameUnit, double AtLeast);
