namespace PerfEval.Readers.Processes;

/// <summary>A program with its arguments, run in a folder that is its home and the place of its temporary files.</summary>
internal sealed record ProcessCommand(string Program, IReadOnlyList<string> Arguments, string Folder)
{
    /// <summary>What it finds in its environment beside PATH, LC_ALL, HOME and TMPDIR.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
