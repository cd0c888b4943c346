namespace PerfEval.Storage.Reviews;

/// <summary>What became of a verdict.</summary>
public enum VerdictAnswer
{
    Saved,

    /// <summary>Another reviewer was faster: nothing was written.</summary>
    Overtaken,

    /// <summary>The latest run has no such finding.</summary>
    Gone,
}
