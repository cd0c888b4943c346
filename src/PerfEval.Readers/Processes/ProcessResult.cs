namespace PerfEval.Readers.Processes;

/// <summary>What is left of a child process. <paramref name="Errors"/>: the end of its standard error, bounded.</summary>
internal sealed record ProcessResult(ProcessEnd End, int ExitCode, string Errors)
{
    public bool Succeeded => End == ProcessEnd.Exited && ExitCode == 0;

    public string LastError => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "";
}
