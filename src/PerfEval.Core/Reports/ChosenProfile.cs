namespace PerfEval.Core.Reports;

/// <summary>Which profile a report is checked by, and why, in Chinese.</summary>
public sealed record ChosenProfile(ScoringProfile Profile, FormFamily Family, string Reason)
{
    public static ChosenProfile General { get; } = new(ScoringProfile.General, FormFamily.Narrative, "");
}
