using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Grids;

/// <summary>Ruling lines that touch one another, at least one along each axis: the lines of one grid.</summary>
internal sealed record RulingGroup(IReadOnlyList<Ruling> Across, IReadOnlyList<Ruling> Down)
{
    // Lines that should meet may miss each other by half the thickness of a border of 6 pt.
    private const double Reach = 3.3;

    // Crossings looked at on one page; a hatched drawing has more.
    private const int MostCrossings = 4_000_000;

    /// <summary>The lines of every grid on a page.</summary>
    public static IEnumerable<RulingGroup> Of(IReadOnlyList<Ruling> rulings) =>
        InnerRulings.Split([.. rulings.Where(CollinearRulings.IsSane).Select(CollinearRulings.Forward)]).SelectMany(s => OpenGroups.Join(Connected(s)));

    private static IEnumerable<RulingGroup> Connected(IReadOnlyList<Ruling> rulings)
    {
        var across = CollinearRulings.Join(rulings, horizontal: true);
        var down = CollinearRulings.Join(rulings, horizontal: false);
        if (!TryConnect(across, down, out var root)) return [];
        return Enumerable.Range(0, root.Length).GroupBy(i => root[i]).Select(g => new RulingGroup(
            [.. g.Where(i => i < across.Count).Select(i => across[i])],
            [.. g.Where(i => i >= across.Count).Select(i => down[i - across.Count])])).Where(g => g.Across.Count > 0);
    }

    private static bool TryConnect(List<Ruling> across, List<Ruling> down, out int[] root)
    {
        var parent = root = [.. Enumerable.Range(0, across.Count + down.Count)];
        var looked = 0;
        for (var a = 0; a < across.Count; a++)
        {
            for (var d = FirstFrom(down, across[a].From - Reach); d < down.Count && down[d].At <= across[a].To + Reach; d++)
            {
                if (++looked > MostCrossings) return false;
                if (down[d].From - Reach <= across[a].At && across[a].At <= down[d].To + Reach)
                    parent[Top(parent, a)] = Top(parent, across.Count + d);
            }
        }
        for (var i = 0; i < parent.Length; i++) parent[i] = Top(parent, i);
        return true;
    }

    private static int Top(int[] parent, int i)
    {
        while (parent[i] != i) i = parent[i] = parent[parent[i]];
        return i;
    }

    private static int FirstFrom(List<Ruling> down, double x)
    {
        var (low, high) = (0, down.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (down[middle].At < x) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
