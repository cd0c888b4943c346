namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>A character as the trace gives it, on the page of the file.</summary>
/// <param name="X">Where it starts on its baseline.</param>
/// <param name="Advance">How far the writing moves on with it, by the widths of the font that was at hand.</param>
/// <param name="Run">Number of the run of one font that it belongs to.</param>
/// <param name="Vertical">True in vertical writing (竖排): the glyph stands upright and the next one below it.</param>
/// <param name="Pale">True when it is light on white paper, as watermarks are.</param>
internal readonly record struct TracedGlyph(
    string Text, double X, double Y, double Advance, double Size, WritingDirection Direction, int Run, bool Vertical,
    bool Pale = false, HiddenReason Hidden = HiddenReason.None)
{
    public (double X, double Y) Middle => Direction switch
    {
        WritingDirection.Right => (X + (Advance / 2), Y - (0.38 * Size)),
        WritingDirection.Down => (X + (0.38 * Size), Y + (Advance / 2)),
        WritingDirection.Left => (X - (Advance / 2), Y + (0.38 * Size)),
        WritingDirection.Up => (X - (0.38 * Size), Y - (Advance / 2)),
        _ => (X, Y),
    };
}
