namespace PerfEval.Core.Extraction;

/// <summary>Finds the depth of each heading from the styles of number that are open above it, as this document nests them.</summary>
internal sealed class OutlineNesting
{
    private const string Name = "name";
    private readonly List<Level> open = [];
    private readonly Dictionary<int, string> styleOfMarkedLevel = [];

    /// <summary>The depth of the next heading, 1 for a chapter.</summary>
    /// <param name="heading">The heading that follows those placed before.</param>
    /// <param name="hasBodyBefore">False when it stands directly below the heading before it.</param>
    public int Place(HeadingLine heading, bool hasBodyBefore)
    {
        var at = heading.Number is { } number ? Row(number) : Row(heading, hasBodyBefore);
        if (at >= 0) open.RemoveRange(at + 1, open.Count - at - 1);
        else Open(heading);
        var level = open[^1];
        if (heading.Number is { } n)
        {
            // “（1）…（二）…（三）”: the first of the row was the slip
            if (level.Ordinal == 1 && n.Ordinal == 2) level.Style = n.Style;
            level.Ordinal = n.Ordinal;
            if (heading.Level is { } marked) styleOfMarkedLevel.TryAdd(marked, n.Style);
        }
        level.IsInline = heading.IsInline;
        level.IsAspect = ChapterNames.IsAspect(heading.Words);
        return open.Count;
    }

    private void Open(HeadingLine heading)
    {
        if (heading.IsAnnex) open.Clear();
        if (heading.Number is { } number) open.RemoveAll(o => o.Rank > number.Rank);
        else if (heading.Level is { } level) open.RemoveAll(o => o.Marked >= level);
        var rank = heading.Number?.Rank ?? (open.Count == 0 ? 1 : open[^1].Rank);
        open.Add(new Level(heading.IsAnnex ? "annex" : heading.Number?.Style ?? Name, rank, heading.Level));
    }

    // The open row of headings that this number continues, or -1
    private int Row(HeadingNumber number)
    {
        var same = open.FindLastIndex(o => o.Style == number.Style);
        // “（五）…（6）” and “（1）…（二）”: another bracket or digit, the same row
        return same < 0 && number.Ordinal > 1 ? open.FindLastIndex(o => o.Ordinal == number.Ordinal - 1) : same;
    }

    private int Row(HeadingLine heading, bool hasBodyBefore)
    {
        if (heading.IsAnnex) return -1;
        if (heading.Level is { } level)
        {
            return styleOfMarkedLevel.TryGetValue(level, out var style)
                ? open.FindLastIndex(o => o.Style == style)
                : open.FindLastIndex(o => o.Marked == level);
        }
        // （一）项目管理方面的问题 is followed by 资金使用方面的问题 without number
        if (ChapterNames.IsAspect(heading.Words) && open.FindLastIndex(o => o.IsAspect) is >= 0 and var aspect) return aspect;
        if (open.FindLastIndex(o => o.Style == Name) is >= 0 and var name) return name;
        return hasBodyBefore ? open.FindLastIndex(o => !o.IsInline) : -1;
    }

    private sealed class Level(string style, int rank, int? marked)
    {
        public string Style { get; set; } = style;

        public int Rank { get; } = rank;

        public int? Marked { get; } = marked;

        public int Ordinal { get; set; }

        public bool IsInline { get; set; }

        public bool IsAspect { get; set; }
    }
}
