namespace PerfEval.Storage.Reviews;

/// <summary>审核 of one report as its page shows it: the state, the verdicts by key, the comments, the versions.</summary>
public sealed record ReviewRow(
    long DocumentId, long RunId, ReviewState State, int Open, int Confirmed, int Dismissed, int Returned, long Lineage, int Version, bool Superseded,
    IReadOnlyDictionary<string, VerdictRow> Verdicts, IReadOnlyList<CommentRow> Comments)
{
    public int Judged => Confirmed + Dismissed + Returned;
}
