namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>A made report (报告): what is written into the file and, at the same time, what must be read out of it.</summary>
internal sealed record MadeReport(int Seed, PageLook Look, IReadOnlyList<CountedList> Lists, IReadOnlyList<MadeSection> Sections)
{
    /// <summary>Headings take their number from their style, not from the paragraph.</summary>
    public bool NumbersByStyle { get; init; }

    public IEnumerable<MadePart> Parts => Sections.SelectMany(s => s.Parts);

    public IEnumerable<MadeTable> Tables => Parts.Select(p => p.Table).OfType<MadeTable>();
}
