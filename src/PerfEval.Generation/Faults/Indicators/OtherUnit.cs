using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Indicators;

/// <summary>PE303 单位不一: the target is told in one unit, what was reached in another (300户 and 350人).</summary>
internal sealed class OtherUnit : IPlantedFault
{
    private static readonly Dictionary<string, string> Others = new()
    {
        ["户"] = "人",
        ["人"] = "户",
        ["亩"] = "户",
        ["公里"] = "个",
        ["平方米"] = "公里",
        ["座"] = "人",
        ["套"] = "户",
        ["个"] = "人",
        ["次"] = "人",
        ["场"] = "人",
        ["人次"] = "场",
        ["处"] = "户",
        ["盏"] = "米",
        ["株"] = "亩",
        ["台"] = "人",
        ["米"] = "个",
        ["吨"] = "户",
        ["家"] = "人",
        ["所"] = "人",
        ["名"] = "户",
        ["公顷"] = "人",
    };

    public string Rule => "PE303";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        // Where another fault rests on comparing the two, a second unit would take it away: only rows that are in order otherwise.
        var rows = Rows.Where(draft.Facts, r => r is { Target: not null, Actual: not null, Met: true } && r.Score == r.MaxScore && r.Actual < r.Target * 1.25m && Others.ContainsKey(r.Unit));
        foreach (var at in dice.Shuffled(rows))
        {
            var (row, piece, target) = (draft.Facts.Indicators[at], Rows.PieceOf(draft, at, "actual"), Rows.PieceOf(draft, at, "target"));
            if (piece is not { Touched: false } || target is null || !Rows.Printed(draft, at) || !piece.Text.EndsWith(row.Unit, StringComparison.Ordinal) || !target.Text.EndsWith(row.Unit, StringComparison.Ordinal)) continue;
            piece.Replace(piece.Text[..^row.Unit.Length] + Others[row.Unit], null);
            return Expected.Of(Rule, [piece.Text, row.Name], "PE401");
        }
        return null;
    }
}
