namespace PerfEval.Generation.Drafts;

/// <summary>One line of a report: a heading (level 1 and up) or body text (level 0), with its ordinal apart.</summary>
public sealed class Paragraph(IEnumerable<Sentence> sentences) : DraftBlock
{
    public Paragraph(params Sentence[] sentences)
        : this((IEnumerable<Sentence>)sentences)
    {
    }

    /// <summary>“一、”, “（二）”, “1.”; empty where there is none.</summary>
    public string Ordinal { get; set; } = "";

    public int Level { get; init; }

    /// <summary>The title line of the report.</summary>
    public bool Title { get; init; }

    /// <summary>Stands at the right end of the line (signature and date).</summary>
    public bool Right { get; init; }

    /// <summary>An item of a list, such as one indicator: no sentence of something else belongs into it.</summary>
    public bool Listed { get; init; }

    /// <summary>Which chapter it belongs to (<see cref="Topics"/>).</summary>
    public string? Topic { get; init; }

    public List<Sentence> Sentences { get; } = [.. sentences];

    public string Text => Ordinal + string.Concat(Sentences.Select(s => s.Text));

    public override IEnumerable<Sentence> AllSentences => Sentences;
}
