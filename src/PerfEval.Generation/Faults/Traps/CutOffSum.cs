using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>A sum cut off instead of rounded: at most information.</summary>
internal sealed class CutOffSum : ITrap
{
    public string Name => "截位";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var (a, b) = (dice.Between(200, 900) / 100m, dice.Between(200, 900) / 100m);
        var c = dice.Between(200, 900) / 100m;
        while ((a + b + c) * 100 % 10 < 6) c += 0.01m;
        var shown = decimal.Truncate((a + b + c) * 10) / 10;
        var told = Telling.Of("培训支出").Wan(shown, "other").Say("，其中：场地费").Wan(a, "part").Say("、师资费").Wan(b, "part").Say("、资料费").Wan(c, "part").Say("。");
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management, Topics.Funds) ? new SetTrap(Name, [new(["PE103", "PE104"], Telling.Text(shown) + "万元", "截位而非四舍五入")]) { Acceptable = [new(["PE103"], Telling.Text(shown))] } : null;
    }
}
