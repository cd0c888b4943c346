using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Story;

/// <summary>What the markup of a cell says of its width and of its being merged (合并单元格) with others.</summary>
internal readonly record struct CellShape(int Width, bool IsDeleted, bool BeginsDown, bool ContinuesDown, bool ContinuesAcross)
{
    public const int WidestSpan = 1000;

    public static CellShape Of(WordElement? properties)
    {
        if (properties is null) return new CellShape(1, false, false, false, false);
        var down = Merge(properties.FirstChild("vMerge"));
        // A tracked merge of cells, read as accepted.
        var tracked = properties.FirstChild("cellMerge")?.Value("vMerge");
        return new CellShape(
            Math.Clamp(properties.FirstChild("gridSpan").Number() ?? 1, 1, WidestSpan),
            properties.FirstChild("cellDel") is not null,
            down == "restart" || tracked is "rest",
            down == "continue" || tracked is "cont",
            Merge(properties.FirstChild("hMerge")) == "continue");
    }

    // A mark without a value goes on with what was begun.
    private static string? Merge(WordElement? mark) => mark is null ? null : mark.Value() == "restart" ? "restart" : "continue";
}
