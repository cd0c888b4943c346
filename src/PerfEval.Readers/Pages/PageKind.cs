namespace PerfEval.Readers.Pages;

/// <summary>What kind of thing a page of a file holds, which tells whether its words can be had without recognition.</summary>
internal enum PageKind
{
    Words,

    /// <summary>扫描件: a picture, with hardly any words.</summary>
    Scan,

    /// <summary>转曲: words that were turned into drawn shapes.</summary>
    Outlines,

    /// <summary>乱码: glyphs that the file gives no or wrong characters for.</summary>
    Garbled,
}
