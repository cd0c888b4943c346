using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Rounded amounts with 约, 余, 近 are never exact.</summary>
internal sealed class ApproximateAmounts : ITrap
{
    public string Name => "约数金额";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var a = dice.Between(20, 90);
        var b = dice.Between(10, 60);
        var whole = a + b + dice.Between(1, 4);
        var told = dice.Between(0, 1) switch
        {
            0 => Telling.Of("设备更新投入约").Wan(whole, "other").Say("，其中主机约").Wan(a, "part").Say("、配件近").Wan(b, "part").Say("。"),
            _ => Telling.Of("带动社会投资近").Wan(whole * 10, "other").Say("，比上年的").Wan(whole * 8, "other").Say("增长约").Percent(0.2m).Say("。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Results, Topics.Management) ? new SetTrap(Name, [new(["PE103", "PE104", "PE111"], Telling.Text(whole) + "万元", "约数不作精确核对")]) : null;
    }
}
