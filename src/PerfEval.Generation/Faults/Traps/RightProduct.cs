using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>A product that holds, with the total in another unit.</summary>
internal sealed class RightProduct : ITrap
{
    public string Name => "乘积相符";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var n = dice.Between(5, 120);
        var p = dice.Between(30, 160) * 10m;
        var told = dice.Between(0, 1) switch
        {
            0 => Telling.Of($"聘用协管员{n}人，{n}人×12月×").Yuan(p, "unit_price").Say("=").Wan(n * 12 * p / 10_000, "part").Say("。"),
            _ => Telling.Of($"发放补助{n}户，每户").Yuan(p * 10, "unit_price").Say("，共").Yuan(n * p * 10, "part", true).Say("。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Funds, Topics.Management) ? new SetTrap(Name, [new(["PE110", "PE104", "PE103"], "元", "乘积相符")]) : null;
    }
}
