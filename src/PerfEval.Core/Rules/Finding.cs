using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules;

/// <summary>疑点: one thing that a rule found wrong, told in one Chinese sentence, with every place that it rests on.</summary>
public sealed record Finding(string Rule, Severity Severity, string Message, IReadOnlyList<Evidence> Evidence)
{
    public decimal? Stated { get; init; }

    public decimal? Computed { get; init; }

    public decimal? Difference { get; init; }

    public decimal? Tolerance { get; init; }

    /// <summary>The proposed fix, as it should be printed.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The one printed number that the finding takes to be wrong, when it names one. Other findings that rest on it are folded under this.</summary>
    public Evidence? Suspect { get; init; }
}
