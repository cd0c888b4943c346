using PerfEval.Core.Reports;

namespace PerfEval.Core.Classification.Model;

/// <summary>The kinds of passages in the order of the model's classes.</summary>
internal static class KindNames
{
    public static readonly IReadOnlyList<string> All = ["other", "problem", "suggestion"];

    public static PassageKind KindOf(int @class) => @class switch { 1 => PassageKind.Problem, 2 => PassageKind.Suggestion, _ => PassageKind.Other };
}
