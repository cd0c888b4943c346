using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.References;

/// <summary>PE509 附件: the text refers to an attachment that is not there.</summary>
internal sealed class NoAttachment : IPlantedFault
{
    private static readonly string[] Words = ["资金支出明细详见附件{0}。", "项目验收情况见附件{0}。", "受益对象名单详见附件{0}。", "（详见附件{0}）。", "各乡镇任务完成情况参见附件{0}。"];

    public string Rule => "PE509";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var number = dice.Between(4, 9);
        var words = string.Format(System.Globalization.CultureInfo.InvariantCulture, dice.Of(Words), number);
        return Spot.Add(draft, dice, Telling.Of(words).Done(), Topics.Funds, Topics.Management, Topics.Results) ? Expected.Of(Rule, [$"附件{number}"]) : null;
    }
}
