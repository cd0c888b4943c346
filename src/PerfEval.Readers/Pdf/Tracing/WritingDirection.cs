namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Where a line of text runs on the page as the file draws it.</summary>
internal enum WritingDirection : byte
{
    Right,
    Down,
    Left,
    Up,

    /// <summary>At an angle: a watermark across the page, the words around a seal.</summary>
    Oblique,
}
