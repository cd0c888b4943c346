namespace PerfEval.Cli;

/// <summary>What the exit status of every command means.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>It ran, but some file failed.</summary>
    public const int SomeFailed = 1;

    public const int Usage = 2;

    /// <summary>The database or the machine would not.</summary>
    public const int Fault = 3;

    public const int Interrupted = 130;
}
