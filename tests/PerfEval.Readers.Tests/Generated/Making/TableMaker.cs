namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>What the makers of all kinds of table share: the dice, the words, and how lines and columns vary.</summary>
internal sealed class TableMaker(Dice dice, Wording wording, int width)
{
    public Dice Dice => dice;

    public Wording Wording => wording;

    public int Width => width;

    /// <summary>Columns of varied width that fill the page; none is narrower than <paramref name="least"/>.</summary>
    public int[] Columns(int count, int least = 900)
    {
        var shares = Enumerable.Range(0, count).Select(_ => dice.Between(10, 30)).ToArray();
        var free = width - (least * count);
        return [.. shares.Select(s => least + (free * s / shares.Sum()))];
    }

    public MadeTable Table(string kind, IReadOnlyList<int> widths, IEnumerable<MadeCell> cells) =>
        new(kind, widths, [.. cells.OrderBy(c => c.Row).ThenBy(c => c.Column)]) { Rules = Rules(), FontSize = dice.Between(18, 24), WholeRows = dice.Chance(20) };

    public string Align() => dice.One(["center", "center", "left", "right", "both"]);

    /// <summary>What stands in a cell of the body of a table.</summary>
    public string Value() => dice.Below(12) switch
    {
        0 => "",
        1 => dice.One(["/", "—", "无", "0"]),
        2 => wording.Rate(),
        3 => wording.Date(),
        4 => wording.Filled("{事项}"),
        5 => wording.Filled("{单位}"),
        _ => wording.Number(),
    };

    public TableRules Rules()
    {
        var outer = dice.One<(string, int)>([("single", 4), ("single", 4), ("single", 12), ("double", 4), ("thick", 18)]);
        var inner = dice.One<(string, int)>([("single", 4), ("single", 4), ("single", 4), ("single", 4), ("single", 8), ("single", 8), ("single", 2), ("dashed", 4)]);
        return new TableRules(outer.Item1, outer.Item2, inner.Item1, inner.Item2) { Sides = !dice.Chance(12) };
    }
}
