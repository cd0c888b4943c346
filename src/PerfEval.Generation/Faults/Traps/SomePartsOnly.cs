using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Only some parts are named after 其中: they need not make the whole.</summary>
internal sealed class SomePartsOnly : ITrap
{
    public string Name => "部分列举";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var whole = dice.Between(60, 400) / 10m;
        var part = decimal.Round(whole * dice.Between(30, 60) / 100, 1);
        var told = dice.Between(0, 1) switch
        {
            0 => Telling.Of("累计投入管护经费").Wan(whole, "other").Say("，其中人工费").Wan(part, "part").Say("等。"),
            _ => Telling.Of("全年办公耗材及维修等费用约").Wan(whole, "other").Say("，包括维修费").Wan(part, "part").Say("等支出。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management) ? new SetTrap(Name, [new(["PE103", "PE104", "PE401"], Telling.Text(whole) + "万元", "只列举部分明细")]) : null;
    }
}
