using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Scores;

/// <summary>The sums that a score table claims, level by level: each group from its parts, the total from the top level.</summary>
internal static class ScoreSums
{
    /// <summary>Groups that state points of their own, each against its subgroups or rows.</summary>
    public static IEnumerable<PointsAddition> OfGroups(ScoreTable table, Func<ScoreGroup, Points?> ofGroup, Func<Indicator, Points?> ofRow) =>
        Top(table).SelectMany(g => OfGroup(g, ofGroup, ofRow));

    /// <summary>The parts of the whole table, with the first that is blank.</summary>
    public static (IReadOnlyList<Points> Parts, string? Missing) OfTable(
        ScoreTable table, Func<ScoreGroup, Points?> ofGroup, Func<Indicator, Points?> ofRow) =>
        Parts(Top(table), table.Rows, ofGroup, ofRow);

    /// <summary>The groups of the first level, each with those below it, whether the table nests them or lists all levels side by side.</summary>
    private static List<ScoreGroup> Top(ScoreTable table)
    {
        var levels = table.Groups.Select(g => g.Level).Distinct().Order().ToList();
        return levels.Count == 0 ? [] : [.. table.Groups.Where(g => g.Level == levels[0]).Select(g => Nest(g, table.Groups))];
    }

    private static ScoreGroup Nest(ScoreGroup group, IReadOnlyList<ScoreGroup> all)
    {
        if (group.Children.Count > 0) return group;
        var rows = group.Rows.Select(r => (r.Table, r.Row)).ToHashSet();
        var below = all.Where(g => g.Level == group.Level + 1 && g.Rows.Count > 0 && g.Rows.All(r => rows.Contains((r.Table, r.Row))));
        return group with { Children = [.. below.Select(b => Nest(b, all))] };
    }

    private static IEnumerable<PointsAddition> OfGroup(ScoreGroup group, Func<ScoreGroup, Points?> ofGroup, Func<Indicator, Points?> ofRow)
    {
        if (ofGroup(group) is { } stated)
        {
            var (parts, missing) = Parts(group.Children, group.Rows, ofGroup, ofRow);
            // A group whose only row is its own line has nothing to add up.
            if (parts.Count > 0 || missing is not null)
                yield return new PointsAddition(group.Name, stated.Value, [stated.Evidence], parts, missing);
        }
        foreach (var below in group.Children.SelectMany(c => OfGroup(c, ofGroup, ofRow))) yield return below;
    }

    private static (IReadOnlyList<Points> Parts, string? Missing) Parts(
        IReadOnlyList<ScoreGroup> groups, IReadOnlyList<Indicator> rows, Func<ScoreGroup, Points?> ofGroup, Func<Indicator, Points?> ofRow)
    {
        if (groups.Count > 0 && groups.All(g => ofGroup(g) is not null) && CoverAllRows(groups, rows))
            return ([.. groups.Select(g => ofGroup(g)!)], null);
        var scored = rows.Where(r => r.MaxScore is not null || r.Score is not null).ToList();
        var blank = scored.FirstOrDefault(r => ofRow(r) is null);
        return ([.. scored.Select(ofRow).OfType<Points>()], blank is null ? null : Name(blank));
    }

    private static bool CoverAllRows(IReadOnlyList<ScoreGroup> groups, IReadOnlyList<Indicator> rows)
    {
        var covered = groups.SelectMany(AllRows).Select(r => (r.Table, r.Row)).ToHashSet();
        return rows.All(r => covered.Contains((r.Table, r.Row)));
    }

    private static IEnumerable<Indicator> AllRows(ScoreGroup group) => group.Rows.Concat(group.Children.SelectMany(AllRows));

    private static string Name(Indicator row) => row.Level3 ?? row.Level2 ?? row.Level1 ?? "未命名指标";
}
