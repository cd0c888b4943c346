namespace PerfEval.Readers.Ocr;

/// <summary>A ruling line (表格线) as printed along the rows of a page, which may be broken, tilted by a hair or bent: its strokes and where its middle runs.</summary>
internal sealed class InkLine
{
    private readonly List<Stroke> strokes;

    public InkLine(List<Stroke> strokes)
    {
        this.strokes = strokes;
        From = strokes.Min(s => s.From);
        To = strokes.Max(s => s.To);
        double weight = 0, sum = 0;
        var inked = new bool[To - From];
        foreach (var stroke in strokes)
        {
            var length = stroke.To - stroke.From;
            weight += length;
            sum += (double)length * stroke.Row;
            Array.Fill(inked, true, stroke.From - From, length);
        }
        At = (sum / weight) + 0.5;
        Inked = inked.Count(i => i);
    }

    public double At { get; }

    public int From { get; }

    public int To { get; }

    public int Length => To - From;

    /// <summary>Columns in which it has ink.</summary>
    public int Inked { get; }

    public IReadOnlyList<Stroke> Strokes => strokes;

    /// <summary>The part of it between two columns; null when nothing of it is there.</summary>
    public InkLine? Cut(int from, int to)
    {
        var inside = strokes.ConvertAll(s => s with { From = Math.Max(s.From, from), To = Math.Min(s.To, to) }).FindAll(s => s.From < s.To);
        return inside.Count == 0 ? null : new InkLine(inside);
    }

    /// <summary>The rows that it fills, for every column; columns of a break take them from their neighbours.</summary>
    public (int Top, int Bottom)[] Course()
    {
        var course = new (int Top, int Bottom)[Length];
        Array.Fill(course, (int.MaxValue, int.MinValue));
        foreach (var stroke in strokes)
            for (var x = stroke.From - From; x < stroke.To - From; x++)
                course[x] = (Math.Min(course[x].Top, stroke.Row), Math.Max(course[x].Bottom, stroke.Row + 1));
        for (var x = 1; x < course.Length; x++)
            if (course[x].Top > course[x].Bottom) course[x] = course[x - 1];
        return course;
    }
}
