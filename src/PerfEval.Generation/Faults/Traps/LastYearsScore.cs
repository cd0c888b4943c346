using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>The score of another year, of a part or of somebody else is not the self score.</summary>
internal sealed class LastYearsScore : ITrap
{
    public string Name => "上年得分";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var points = dice.Between(61, 88);
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of($"上年度该项目绩效评价得分{points}分，今年管理水平有所提升。"),
            1 => Telling.Of($"抽查的村级站点现场核验平均得分{points}分。"),
            _ => Telling.Of($"县纪委政风行风测评中我单位得{points}分。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management, Topics.Results) ? new SetTrap(Name, [new(["PE211", "PE203", "PE205"], $"{points}分", "不是本次自评得分")]) : null;
    }
}
