using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Lists;

/// <summary>A list as paragraphs refer to it: its definition, levels of its own, and where it starts again (重新编号).</summary>
internal sealed record ListUse(int Definition, ListLevel?[] Levels, int?[] Starts)
{
    public static ListUse? Of(WordElement element)
    {
        if (element.FirstChild("abstractNumId").Number() is not { } definition) return null;
        var use = new ListUse(definition, new ListLevel?[ListDefinition.MostLevels], new int?[ListDefinition.MostLevels]);
        foreach (var own in element.Loaded)
        {
            if (own.Name != "lvlOverride" || own.Number("ilvl") is not (>= 0 and < ListDefinition.MostLevels and var at)) continue;
            use.Levels[at] ??= own.FirstChild("lvl") is { } level ? ListLevel.Of(level) : null;
            use.Starts[at] ??= own.FirstChild("startOverride").Number() is { } start ? Math.Max(0, start) : null;
        }
        return use;
    }
}
