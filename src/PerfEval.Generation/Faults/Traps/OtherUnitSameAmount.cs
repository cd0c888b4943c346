using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>The same amount in 元 and in 万元 with two decimals: 72,890元 is 7.29万元.</summary>
internal sealed class OtherUnitSameAmount : ITrap
{
    public string Name => "元与万元";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var yuan = (dice.Between(310, 9870) * 10m) + dice.Between(1, 9);
        var item = dice.Of("检测仪器", "宣传栏制作", "台账印制", "资料翻印", "软件维护");
        var shown = Telling.Text(decimal.Round(yuan / 10_000, 2, MidpointRounding.AwayFromZero)) + "万元";
        var told = Telling.Of($"{item}合同价").Yuan(yuan, "contract", true).Say("，财务账列支").Wan(decimal.Round(yuan / 10_000, 2, MidpointRounding.AwayFromZero), "other").Say("，系四舍五入所致。");
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Funds, Topics.Management) ? new SetTrap(Name, [new(["PE101", "PE103", "PE104", "PE105", "PE401"], shown, "元与保留两位小数的万元相等")]) : null;
    }
}
