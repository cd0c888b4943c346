using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE110 乘积: quantity times price is not the amount printed.</summary>
internal sealed class WrongProduct : IPlantedFault
{
    private static readonly (string Who, string Measure, int Low, int High)[] Jobs =
    [
        ("护林员", "人", 400, 1200), ("保洁员", "人", 500, 1500), ("村级协管员", "人", 300, 900), ("公益性岗位人员", "人", 800, 1800), ("乡村医生", "人", 300, 700),
    ];

    public string Rule => "PE110";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var (who, _, low, high) = dice.Of(Jobs);
        var people = dice.Between(6, 180);
        var price = dice.Between(low / 10, high / 10) * 10m;
        var right = people * 12 * price;
        var wrong = Slip.Of(right, dice);
        var told = dice.Between(0, 3) switch
        {
            0 => Telling.Of($"{who}补助按{people}人×12月×").Yuan(price, "unit_price").Say("=").Yuan(wrong, "part", true).Say("发放。"),
            1 => Telling.Of($"发放{who}补助{people}人*12月*").Yuan(price, "unit_price").Say("=").Wan(wrong / 10_000, "part").Say("。"),
            2 => Telling.Of($"全年聘用{who}{people}人，每人每月补助").Yuan(price, "unit_price").Say("，12个月共发放补助").Yuan(wrong, "part", true).Say("。"),
            _ => Telling.Of($"项目补助{who}{people}人，按每人每年").Yuan(price * 12, "unit_price").Say("标准，共计").Yuan(wrong, "part").Say("。"),
        };
        var sentence = told.Done();
        return Spot.Add(draft, dice, sentence, Topics.Funds, Topics.Management) ? Expected.Of(Rule, [sentence.Pieces[3].Text]) with { OrRules = ["PE104"] } : null;
    }
}
