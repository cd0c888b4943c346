namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Why a glyph that the file draws is not seen as a word of the report.</summary>
internal enum HiddenReason : byte
{
    None,

    /// <summary>Drawn in the invisible mode: the words that a scanner recognised, laid under the picture.</summary>
    Invisible,

    OutsidePage,
    Clipped,

    /// <summary>White on white, or fully transparent.</summary>
    Colourless,

    /// <summary>Painted over afterwards.</summary>
    Covered,

    /// <summary>水印</summary>
    Watermark,
}
