using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Narrative;

/// <summary>PE403 完成情况矛盾: one thing is told done in one chapter and not done in another.</summary>
internal sealed class BothDoneAndOpen : IPlantedFault
{
    private static readonly string[] Things =
    [
        "文化广场改造", "取水口加固", "排水管网改造", "停车场扩建", "消防设施改造", "围墙修缮", "监控系统安装", "党群服务中心改造", "进村道路拓宽", "蓄水池修建", "太阳能路灯安装", "档案室改造",
    ];

    public string Rule => "PE403";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var thing = dice.Of(Things);
        if (Spot.In(draft, dice, Topics.Results, Topics.Management, Topics.Overview) is not { } before) return null;
        if (Spot.In(draft, dice, Topics.Problems, Topics.Conclusion, Topics.Funds, Topics.Suggestions) is not { } after || after == before) return null;
        var (done, open) = dice.Between(0, 3) switch
        {
            0 => ($"{thing}工程已完成竣工验收。", $"{thing}工程尚未竣工验收。"),
            1 => ($"{thing}工程已全部完工，并投入使用。", $"{thing}工程仍未完工。"),
            2 => ($"{thing}已完成施工。", $"{thing}至今未完成施工。"),
            _ => ($"{thing}项目已建成。", $"{thing}项目尚未建成，进度滞后。"),
        };
        before.Sentences.Add(Telling.Of(done).Done(new Passage("other", null, true)));
        after.Sentences.Add(Telling.Of(open).Done(new Passage("problem", "P12", true)));
        return Expected.Of(Rule, [open.TrimEnd('。').Split('，')[0]]);
    }
}
