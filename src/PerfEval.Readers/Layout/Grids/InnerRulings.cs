using PerfEval.Core.Documents;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Grids;

/// <summary>Parts the lines of a table that touches the borders of the cell it stands in (嵌套表格) from those of the outer table.</summary>
internal static class InnerRulings
{
    private const double Same = 2;
    private const int MostRulings = 20_000;
    private const int MostPartners = 50;
    private const int MostLooks = 20_000_000;

    /// <summary>The lines of inner tables, set by set, then all the others.</summary>
    public static IEnumerable<IReadOnlyList<Ruling>> Split(IReadOnlyList<Ruling> rulings)
    {
        var rest = rulings.ToList();
        if (rest.Count <= MostRulings)
        {
            foreach (var frame in Frames(rulings))
            {
                var inner = rest.FindAll(r => IsWithin(r, frame));
                // A box around words is no table.
                if (!inner.Exists(r => !r.Horizontal && r.At > frame.Left + GridAxis.Same && r.At < frame.Right - GridAxis.Same)) continue;
                rest.RemoveAll(r => IsWithin(r, frame));
                yield return inner;
            }
        }
        yield return rest;
    }

    // Four sides that end where they meet; at least one lies upon a longer line of the outer table.
    private static IEnumerable<PageBox> Frames(IReadOnlyList<Ruling> rulings)
    {
        var down = Sides(rulings, horizontal: false, out var overdrawnDown);
        var across = Sides(rulings, horizontal: true, out var overdrawnAcross);
        var looks = MostLooks / Math.Max(1, down.Count + across.Count);
        foreach (var side in overdrawnDown)
        {
            foreach (var other in down.Where(r => Math.Abs(r.At - side.At) > GridAxis.Same && HasSameEnds(side, r)).Take(MostPartners))
            {
                if (--looks < 0) yield break;
                var frame = new PageBox(Math.Min(side.At, other.At), side.From, Math.Max(side.At, other.At), side.To);
                if (HasSide(across, frame, frame.Top) && HasSide(across, frame, frame.Bottom)) yield return frame;
            }
        }
        foreach (var side in overdrawnAcross)
        {
            foreach (var other in across.Where(r => Math.Abs(r.At - side.At) > GridAxis.Same && HasSameEnds(side, r)).Take(MostPartners))
            {
                if (--looks < 0) yield break;
                var frame = new PageBox(side.From, Math.Min(side.At, other.At), side.To, Math.Max(side.At, other.At));
                if (HasUpright(down, frame, frame.Left) && HasUpright(down, frame, frame.Right)) yield return frame;
            }
        }
    }

    private static List<Ruling> Sides(IReadOnlyList<Ruling> rulings, bool horizontal, out HashSet<Ruling> overdrawn)
    {
        overdrawn = [.. OverdrawnLine.Parts(rulings.Where(r => r.Horizontal == horizontal))];
        return [.. overdrawn, .. CollinearRulings.Join(rulings, horizontal)];
    }

    private static bool HasSide(List<Ruling> across, PageBox frame, double y) =>
        across.Exists(r => Math.Abs(r.At - y) <= Same && Math.Abs(r.From - frame.Left) <= Same && Math.Abs(r.To - frame.Right) <= Same);

    private static bool HasUpright(List<Ruling> down, PageBox frame, double x) =>
        down.Exists(r => Math.Abs(r.At - x) <= Same && Math.Abs(r.From - frame.Top) <= Same && Math.Abs(r.To - frame.Bottom) <= Same);

    private static bool HasSameEnds(Ruling a, Ruling b) => Math.Abs(a.From - b.From) <= Same && Math.Abs(a.To - b.To) <= Same;

    private static bool IsWithin(Ruling ruling, PageBox frame)
    {
        var (at, along) = ruling.Horizontal ? ((frame.Top, frame.Bottom), (frame.Left, frame.Right)) : ((frame.Left, frame.Right), (frame.Top, frame.Bottom));
        return ruling.At >= at.Item1 - Same && ruling.At <= at.Item2 + Same && ruling.From >= along.Item1 - Same && ruling.To <= along.Item2 + Same;
    }
}
