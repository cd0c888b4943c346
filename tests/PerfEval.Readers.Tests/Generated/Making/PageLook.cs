namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>Fonts, sizes (half points), margins and line spacing (twips or 240ths) of a made report, its header and its footer.</summary>
internal sealed record PageLook(string BodyFont, string HeadingFont, int BodySize, int Margin, string LineRule, int Line)
{
    public string? Header { get; init; }

    /// <summary>With {0} for the page and {1} for the number of pages.</summary>
    public string? Footer { get; init; }

    /// <summary>The first page has neither header nor footer.</summary>
    public bool BareFirstPage { get; init; }

    /// <summary>Width between the margins in twips.</summary>
    public int TextWidth(bool landscape) => (landscape ? 16838 : 11906) - (2 * Margin);
}
