namespace PerfEval.Storage.Analytics.Statistics;

/// <summary>What a rule has found (按规则), and how many of it reviewers have confirmed or dismissed.</summary>
public sealed record RuleCounts(string Rule, string Name, long Reports, long Errors, long Warnings, long Infos, long Confirmed, long Dismissed)
{
    public long Findings => Errors + Warnings + Infos;

    /// <summary>准确率: null while nobody has judged any.</summary>
    public decimal? Precision => Confirmed + Dismissed == 0 ? null : (decimal)Confirmed / (Confirmed + Dismissed);
}
