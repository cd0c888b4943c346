using PerfEval.Storage.Indexing;

namespace PerfEval.Storage.Likeness;

/// <summary>A narrative with what it is compared by; no bands when it is too short to tell anything.</summary>
internal sealed record ComparedNarrative(long DocumentId, long RunId, ComparedReport Report, Narrative Narrative, int[] Shingles, long[] Bands)
{
    public static ComparedNarrative Of(IndexedRun run)
    {
        var narrative = Narrative.Of(run);
        var shingles = Likeness.Shingles.Of(narrative.Lines);
        return new ComparedNarrative(
            run.DocumentId, run.RunId, LikenessIndex.Compared(run), narrative, shingles, shingles.Length < LikenessIndex.FewestShingles ? [] : MinHash.BandsOf(shingles));
    }
}
