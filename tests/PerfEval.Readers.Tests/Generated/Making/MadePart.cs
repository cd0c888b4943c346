namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>What stands in a section one below the other: a paragraph, or a table.</summary>
internal sealed record MadePart(MadeParagraph? Paragraph, MadeTable? Table = null)
{
    /// <summary>A content control around it.</summary>
    public bool Controlled { get; init; }

    public bool PageBreakBefore { get; init; }
}
