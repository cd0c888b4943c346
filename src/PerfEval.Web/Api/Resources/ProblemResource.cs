using PerfEval.Core.Analysis;
using PerfEval.Storage.Analytics.Problems;

namespace PerfEval.Web.Api.Resources;

/// <summary>问题语句 with its place in the report, and the suggestion of the same code next to it; <paramref name="TypicalRank"/> is 1 for the most typical one.</summary>
public sealed record ProblemResource(
    long Report, string Text, SpanInfo Span, double Confidence, int? TypicalRank, string? Unit, string? Project, string? County, string? City, int? FiscalYear, string? Suggestion,
    SpanInfo? SuggestionSpan)
{
    public static ProblemResource Of(ProblemSentence s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return new ProblemResource(
            s.ReportId, s.Text, new SpanInfo(s.Place.Start, s.Place.Length), s.Confidence, s.TypicalRank, s.Unit, s.Project, s.County, s.City, s.Year, s.Suggestion,
            s.SuggestionPlace is { } place ? new SpanInfo(place.Start, place.Length) : null);
    }
}
