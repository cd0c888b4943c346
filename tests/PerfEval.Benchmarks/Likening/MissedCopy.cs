using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Likeness;

namespace PerfEval.Benchmarks.Likening;

/// <summary>Why a planted copy was not told.</summary>
internal static class MissedCopy
{
    public static string Why((AnalysisDocument Analysis, SourceDocument Document) original, (AnalysisDocument Analysis, SourceDocument Document) copy)
    {
        var (one, other) = (new IndexedRun(0, 0, original.Analysis, original.Document), new IndexedRun(0, 0, copy.Analysis, copy.Document));
        if (LikenessIndex.Compared(one).IsVersionOf(LikenessIndex.Compared(other))) return "taken for a version of the same report";
        var (first, second) = (Shingles.Of(Narrative.Of(one).Lines), Shingles.Of(Narrative.Of(other).Lines));
        if (Math.Min(first.Length, second.Length) < LikenessIndex.FewestShingles) return $"too little narrative ({Math.Min(first.Length, second.Length) / 10 * 10}…)";
        return NarrativeLikeness.Of(first, second, []) is { IsMuch: true } ? "no band in common" : "too little in common";
    }
}
