using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>The head of the indicator table stands again after a page break: no row of its own.</summary>
internal sealed class RepeatedHead : ITrap
{
    public string Name => "重复表头";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        foreach (var table in draft.Tables)
        {
            var first = table.Rows.FindIndex(r => r.Indicator is not null);
            if (first < 1 || table.Rows[first - 1].Cells.Count != table.Columns || table.Rows[first - 1].Cells.Any(c => c.Rows > 1)) continue;
            // Only where no merged cell reaches across.
            var breaks = Enumerable.Range(first + 2, Math.Max(0, table.Rows.Count - first - 2))
                .Where(i => table.Rows[i].Indicator is not null && table.Rows[i].Cells.Sum(c => c.Columns) == table.Columns).ToList();
            if (breaks.Count == 0) continue;
            table.Rows.Insert(dice.Of(breaks), new Row(table.Rows[first - 1].Cells.Select(c => new Cell(c.Text))));
            return new SetTrap(Name, [new(["PE201", "PE203", "PE302", "PE206"], "分值", "分页后重复的表头")]);
        }
        return null;
    }
}
