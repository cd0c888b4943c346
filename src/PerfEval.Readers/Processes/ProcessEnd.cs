namespace PerfEval.Readers.Processes;

/// <summary>How a child process ended.</summary>
internal enum ProcessEnd
{
    Exited,

    /// <summary>Ended by us: the time was over.</summary>
    TimedOut,

    /// <summary>Ended by us: it printed more than allowed, or its reader had enough.</summary>
    OutputCut,
}
