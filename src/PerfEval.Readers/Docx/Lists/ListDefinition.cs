using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Lists;

/// <summary>A list (多级列表) as defined once for all that use it; these count together.</summary>
/// <param name="StyleLink">The list style that this defines.</param>
/// <param name="DefinedBy">The list style that defines this instead.</param>
internal sealed record ListDefinition(int Id, ListLevel?[] Levels, string? StyleLink, string? DefinedBy)
{
    public const int MostLevels = 9;

    public static ListDefinition? Of(WordElement element)
    {
        if (element.Number("abstractNumId") is not { } id) return null;
        var levels = new ListLevel?[MostLevels];
        foreach (var level in element.Loaded)
            if (level.Name == "lvl" && level.Number("ilvl") is >= 0 and < MostLevels and var at) levels[at] ??= ListLevel.Of(level);
        return new ListDefinition(id, levels, element.FirstChild("styleLink")?.Value(), element.FirstChild("numStyleLink")?.Value());
    }
}
