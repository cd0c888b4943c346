using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>A growth that holds within the printed places.</summary>
internal sealed class RightGrowth : ITrap
{
    public string Name => "增长相符";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var last = dice.Between(80, 900) / 10m;
        var now = last + (dice.Between(10, 300) / 10m);
        var told = dice.Between(0, 1) switch
        {
            0 => Telling.Of("劳务费支出").Wan(now, "other").Say("，比上年的").Wan(last, "other").Say("增加").Wan(now - last, "other").Say("，增长").Percent((now - last) / last).Say("。"),
            _ => Telling.Of("水电费由上年的").Wan(now, "other").Say("减少到").Wan(last, "other").Say("，下降").Percent((now - last) / now, 1).Say("。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management, Topics.Funds) ? new SetTrap(Name, [new(["PE111"], "%", "增长率相符")]) : null;
    }
}
