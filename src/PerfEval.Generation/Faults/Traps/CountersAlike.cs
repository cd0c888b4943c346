using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Counters that mean the same (个, 座, 处, 套) and a unit left out: no other unit.</summary>
internal sealed class CountersAlike : ITrap
{
    private static readonly string[] Counters = ["个", "座", "处", "套", "台", "所", "次", "场", "家", "期", "块"];

    public string Name => "量词相通";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var rows = Rows.Where(draft.Facts, r => r is { Target: not null, Actual: not null } && Counters.Contains(r.Unit));
        foreach (var at in dice.Shuffled(rows))
        {
            var (row, piece) = (draft.Facts.Indicators[at], Rows.PieceOf(draft, at, "actual"));
            if (piece is not { Touched: false } || !piece.Text.EndsWith(row.Unit, StringComparison.Ordinal)) continue;
            piece.Replace(piece.Text[..^row.Unit.Length] + (dice.Chance(40) ? "" : dice.Of(Counters)), null);
            return new SetTrap(Name, [new(["PE303", "PE207", "PE209"], row.Name, "量词相通或省略单位")]);
        }
        return null;
    }
}
