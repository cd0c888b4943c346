namespace PerfEval.Generation.Drafts;

/// <summary>A table (表格) of rows with spanning cells.</summary>
public sealed class DraftTable(int columns, IEnumerable<Row> rows) : DraftBlock
{
    public int Columns { get; } = columns;

    public List<Row> Rows { get; } = [.. rows];

    /// <summary>What it shows (<see cref="Topics"/>).</summary>
    public string? Topic { get; init; }

    public override IEnumerable<Sentence> AllSentences => Rows.SelectMany(r => r.Cells).SelectMany(c => c.Lines);
}
