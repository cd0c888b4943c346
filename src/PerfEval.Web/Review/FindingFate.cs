namespace PerfEval.Web.Review;

/// <summary>What became of a finding between two versions (版本) of a report.</summary>
public enum FindingFate
{
    /// <summary>已改正</summary>
    Mended,

    /// <summary>仍存在</summary>
    Still,

    /// <summary>新出现</summary>
    New,
}
