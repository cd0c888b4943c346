using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Indicators;

/// <summary>PE305 完成率: what was done over what was planned is not the rate printed.</summary>
internal sealed class WrongCompletion : IPlantedFault
{
    private static readonly (string Verb, string Thing, string Measure)[] Works =
    [
        ("改造", "站点", "个"), ("新建", "公厕", "座"), ("维修", "水窖", "口"), ("培训", "技术员", "人"), ("检修", "管网", "公里"), ("安装", "路灯", "盏"),
        ("抽检", "样品", "批次"), ("建设", "晾晒场", "个"), ("更新", "标识牌", "块"), ("走访", "困难群众", "户"),
    ];

    public string Rule => "PE305";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var (verb, thing, measure) = dice.Of(Works);
        var planned = dice.Between(12, 240);
        var done = planned - dice.Between(2, Math.Max(3, planned / 4));
        var right = (decimal)done / planned;
        var wrong = dice.Between(0, 2) switch
        {
            0 => 1m,
            1 => right + (dice.Of(0.03m, 0.05m, -0.06m, 0.1m) is var off && right + off < 1 ? off : -0.07m),
            _ => decimal.Round((decimal)done / (planned + dice.Between(10, 30)), 4),
        };
        if (Math.Abs(wrong - right) < 0.006m) wrong = 1m;
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of($"计划{verb}{thing}{planned}{measure}，完成{done}{measure}，完成率").Percent(wrong).Say("。"),
            1 => Telling.Of($"年度计划{verb}{thing}{planned}{measure}，实际完成{done}{measure}，完成率为").Percent(wrong).Say("。"),
            _ => Telling.Of($"全年应{verb}{thing}{planned}{measure}，实际{verb}{done}{measure}，完成率达").Percent(wrong).Say("。"),
        };
        var sentence = told.Done();
        return Spot.Add(draft, dice, sentence, Topics.Results) ? Expected.Of(Rule, [sentence.Pieces[1].Text]) : null;
    }
}
