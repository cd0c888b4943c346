using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE111 增减与增长率: the change or the growth told does not follow from the two years.</summary>
internal sealed class WrongGrowth : IPlantedFault
{
    private static readonly string[] Matters = ["宣传培训经费", "设备购置费", "管护补助", "监测经费", "交通燃料费", "劳务派遣费用"];

    public string Rule => "PE111";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var year = draft.Facts.Year;
        var last = dice.Between(80, 900) / 10m;
        var change = decimal.Round(last * dice.Between(8, 45) / 100, 1);
        var more = dice.Chance(70);
        var now = more ? last + change : last - change;
        var (verb, growth) = more ? ("增加", "增长") : ("减少", "下降");
        var rate = change / last;
        var matter = dice.Of(Matters);
        var wrongRate = dice.Chance(50) ? change / now : rate + dice.Of(0.05m, 0.1m, -0.04m, 0.2m);
        if (Math.Abs(wrongRate - rate) < 0.005m || wrongRate <= 0) wrongRate = rate + 0.08m;
        var wrongChange = Slip.Of(change, dice);
        if (Math.Abs(wrongChange - change) < 0.5m) wrongChange = change + 1;
        Telling told;
        string quote;
        switch (dice.Between(0, 2))
        {
            case 0:
                told = Telling.Of("").Year(year).Say($"{matter}支出").Wan(now, "other").Say("，比上年的").Wan(last, "other").Say(verb).Wan(change, "other").Say("，" + growth).Percent(wrongRate).Say("。");
                quote = Telling.Text(decimal.Round(wrongRate * 100, 2, MidpointRounding.AwayFromZero)) + "%";
                break;
            case 1:
                told = Telling.Of("当年").Say($"{matter}支出").Wan(now, "other").Say("，较上年").Wan(last, "other").Say(verb).Wan(wrongChange, "other").Say("。");
                quote = Telling.Text(wrongChange) + "万元";
                break;
            default:
                told = Telling.Of($"{matter}由上年的").Wan(last, "other").Say($"{verb}到").Wan(now, "other").Say("，" + growth).Percent(wrongRate).Say("。");
                quote = Telling.Text(decimal.Round(wrongRate * 100, 2, MidpointRounding.AwayFromZero)) + "%";
                break;
        }
        return Spot.Add(draft, dice, told.Done(), Topics.Funds, Topics.Management, Topics.Results) ? Expected.Of(Rule, [quote]) : null;
    }
}
