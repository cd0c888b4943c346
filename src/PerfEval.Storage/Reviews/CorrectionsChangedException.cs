namespace PerfEval.Storage.Reviews;

/// <summary>A reviewer corrected something while the analysis was made: it is to be made again.</summary>
public sealed class CorrectionsChangedException : Exception
{
    public CorrectionsChangedException() { }

    public CorrectionsChangedException(string message) : base(message) { }

    public CorrectionsChangedException(string message, Exception inner) : base(message, inner) { }
}
