namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>A made paragraph (段落). <paramref name="Number"/> is the automatic number that stands before its words and nowhere in the file.</summary>
internal sealed record MadeParagraph(IReadOnlyList<MadeRun> Runs, string Number = "")
{
    public static MadeParagraph Of(string text) => new([new MadeRun(text)]);

    /// <summary>List and level, when Word counts the paragraph.</summary>
    public (int List, int Level)? Counted { get; init; }

    /// <summary>1… for a heading of that level, 0 for the title of the report.</summary>
    public int? Heading { get; init; }

    /// <summary>left, center, right or both.</summary>
    public string Align { get; init; } = "both";

    public bool Bold { get; init; }

    public bool KeepWithNext { get; init; }

    /// <summary>The words as printed, lines parted by "\n".</summary>
    public string Words => Number + string.Concat(Runs.Select(r => r.Text));
}
