namespace PerfEval.Storage.Reviews;

/// <summary>How many reports stand in each state (待审, 退回, 已审, 无疑点).</summary>
public sealed record QueueCounts(long Open, long Returned, long Done, long Clean)
{
    public long All => Open + Returned + Done + Clean;

    public long Of(ReviewState? state) => state switch
    {
        ReviewState.Open => Open,
        ReviewState.Returned => Returned,
        ReviewState.Done => Done,
        ReviewState.Clean => Clean,
        _ => All,
    };
}
