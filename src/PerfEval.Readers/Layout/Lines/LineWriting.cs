using System.Text;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Lines;

/// <summary>The characters of one line with the blanks between them that are only drawn as gaps.</summary>
internal sealed class LineWriting
{
    private readonly StringBuilder text = new();
    private readonly List<float> edges = [];
    private readonly List<float> confidences = [];

    /// <param name="glyphs">From left to right; neither the first nor the last is blank.</param>
    public LineWriting(List<Glyph> glyphs)
    {
        var gaps = new LineGaps(glyphs);
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i > 0) AddBlanks(gaps.BlanksBefore(i), glyphs[i - 1], glyphs[i]);
            Write(glyphs[i]);
        }
        edges.Add((float)glyphs[^1].Right);
    }

    public string Text => text.ToString();

    public float[] Edges => [.. edges];

    public float[] Confidences => [.. confidences];

    private void AddBlanks(int count, Glyph before, Glyph after)
    {
        for (var i = 0; i < count; i++) Add(' ', before.Right + ((after.Left - before.Right) * i / count), after.Confidence);
    }

    private void Write(Glyph glyph)
    {
        // A ligature (ﬁ) reads as two letters that share the width.
        var share = (glyph.Right - glyph.Left) / glyph.Text.Length;
        for (var i = 0; i < glyph.Text.Length; i++)
        {
            var c = glyph.Text[i];
            Add(c == '\u3000' || !(char.IsWhiteSpace(c) || char.IsControl(c)) ? c : ' ', glyph.Left + (i * share), glyph.Confidence);
        }
    }

    private void Add(char c, double left, double confidence)
    {
        text.Append(c);
        edges.Add((float)left);
        confidences.Add((float)confidence);
    }
}
