namespace PerfEval.Readers.Layout.Grids;

/// <summary>Joins the lines of a table that is open to the left and right: a row merged across leaves its parts unconnected.</summary>
internal static class OpenGroups
{
    private const double HighestRow = 60;

    // The rule below a page header has the width of the text too.
    private const double HighestLoneRow = 40;

    // A page with more is a drawing.
    private const int Most = 2000;

    /// <param name="groups">Lines that touch one another.</param>
    public static IEnumerable<RulingGroup> Join(IEnumerable<RulingGroup> groups)
    {
        var all = groups.ToList();
        var isOpen = all.ToLookup(IsOpen);
        var open = isOpen[true].OrderBy(Top).ToList();
        foreach (var group in open.Count > Most ? all : isOpen[false])
            if (group.Down.Count > 0) yield return group;
        if (open.Count > Most) yield break;
        for (var start = 0; start < open.Count;)
        {
            var joined = open[start++];
            while (start < open.Count && BelongTogether(joined, open[start]))
            {
                joined = new RulingGroup([.. joined.Across, .. open[start].Across], [.. joined.Down, .. open[start].Down]);
                start++;
            }
            if (joined.Down.Count > 0) yield return joined;
        }
    }

    private static bool BelongTogether(RulingGroup upper, RulingGroup lower)
    {
        var gap = Top(lower) - Bottom(upper);
        var isLone = upper.Down.Count == 0 || lower.Down.Count == 0;
        return gap <= (isLone ? HighestLoneRow : HighestRow) && gap > GridAxis.Same
            && Math.Abs(Left(upper) - Left(lower)) <= GridAxis.Same && Math.Abs(Right(upper) - Right(lower)) <= GridAxis.Same;
    }

    private static bool IsOpen(RulingGroup group) => group.Across.Count > 0
        && group.Down.All(r => r.At > Left(group) + GridAxis.Same && r.At < Right(group) - GridAxis.Same);

    private static double Left(RulingGroup group) => group.Across.Min(r => r.From);

    private static double Right(RulingGroup group) => group.Across.Max(r => r.To);

    private static double Top(RulingGroup group) => group.Across.Min(r => r.At);

    private static double Bottom(RulingGroup group) => group.Across.Max(r => r.At);
}
