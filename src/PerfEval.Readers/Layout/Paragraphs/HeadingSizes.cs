namespace PerfEval.Readers.Layout.Paragraphs;

/// <summary>Tells headings (标题) by their size: a short line set larger than the text of the document; the largest is level 1.</summary>
internal sealed class HeadingSizes
{
    private const double Larger = 1.12;
    private const double SameLevel = 1.05;
    private const int LongestHeading = 40;
    private const int MostLevels = 6;

    private readonly double body;
    private readonly List<double> levels = [];

    /// <param name="paragraphs">All paragraphs outside tables.</param>
    /// <param name="body">The size of the text.</param>
    public HeadingSizes(IReadOnlyList<Paragraph> paragraphs, double body)
    {
        this.body = body;
        foreach (var size in paragraphs.Where(IsHeading).Select(p => p.First.Line.Size).OrderDescending())
            if (levels.Count == 0 || levels[^1] > size * SameLevel) levels.Add(size);
    }

    /// <summary>1… for a heading, else null.</summary>
    public int? LevelOf(Paragraph paragraph)
    {
        if (!IsHeading(paragraph)) return null;
        var level = levels.FindIndex(s => s <= paragraph.First.Line.Size * SameLevel) + 1;
        return level is > 0 and <= MostLevels ? level : null;
    }

    // Lines in the middle are titles, covers and captions, which are no chapters.
    private bool IsHeading(Paragraph paragraph) =>
        paragraph.First.Line is { Page.Recognized: false } line && line.Size > body * Larger && !paragraph.First.IsCentred
        && paragraph.Lines.Sum(l => l.Line.Text.Length) <= LongestHeading && !LineBreaks.EndsSentence(paragraph.Last.Line.Text);
}
