using PerfEval.Core.Documents;

namespace PerfEval.Storage.Analytics.Problems;

/// <summary>
/// A problem as a report tells it (问题语句), where it stands, and the suggestion of the same code next to it. <paramref name="TypicalRank"/> is 1 for the most central one.
/// </summary>
public sealed record ProblemSentence(
    long ReportId, string Text, TextSpan Place, double Confidence, int? TypicalRank, string? Unit, string? Project, string? County, string? City, int? Year,
    string? Suggestion, TextSpan? SuggestionPlace);
