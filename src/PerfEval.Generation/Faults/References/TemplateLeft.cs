using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.References;

/// <summary>PE506 模板残留: a prompt or a placeholder of the template was left in.</summary>
internal sealed class TemplateLeft : IPlantedFault
{
    private static readonly string[] Prompts =
    [
        "（限200字以内）", "（300字以内）", "（请简要说明项目背景，500字以内）", "（简述项目绩效情况，控制在400字以内）", "（请在此处填写项目概况）", "（请填写有关情况说明）",
    ];

    private static readonly string[] Blanks = ["XX", "XXX", "××", "xx"];

    public string Rule => "PE506";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (dice.Chance(50))
        {
            var prompt = dice.Of(Prompts);
            return Spot.Add(draft, dice, Telling.Of(prompt).Done()) ? Expected.Of(Rule, [prompt[1..^1].Split('，')[^1]]) : null;
        }
        var blank = dice.Of(Blanks);
        var words = dice.Between(0, 3) switch
        {
            0 => $"项目委托{blank}公司提供技术服务。",
            1 => $"相关工作由{blank}单位配合开展。",
            2 => $"项目按照{blank}县有关要求组织实施。",
            _ => $"技术指导由{blank}局有关科室承担。",
        };
        return Spot.Add(draft, dice, Telling.Of(words).Done()) ? Expected.Of(Rule, [blank]) : null;
    }
}
