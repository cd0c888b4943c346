using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Narrative;

/// <summary>PE406 表述矛盾: the way of procurement, the nature of the project or the way of payment is told two ways.</summary>
internal sealed class AttributeToldTwoWays : IPlantedFault
{
    private static readonly string[] Methods = ["公开招标", "竞争性磋商", "竞争性谈判", "邀请招标", "单一来源"];
    private static readonly string[] Things = ["监测设备采购", "软件系统开发", "宣传资料印制", "防汛物资采购", "办公设备购置", "数据中心建设"];

    public string Rule => "PE406";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (Spot.Two(draft, dice, Topics.Overview, Topics.Funds, Topics.Management, Topics.Results) is not var (before, after)) return null;
        var methods = dice.Shuffled(Methods);
        var thing = dice.Of(Things);
        var (first, second, quote) = dice.Between(0, 3) switch
        {
            0 => ($"{thing}采用{methods[0]}方式组织实施。", $"{thing}采取了{methods[1]}方式。", methods[1]),
            1 => ($"{thing}通过{methods[0]}方式实施。", $"{thing}实行{methods[1]}。", methods[1]),
            2 => ("项目性质为延续性项目。", "本项目属于新增项目。", "新增"),
            _ => ("项目资金采取一次性拨付方式。", $"分{dice.Of("两", "三", "四")}批将资金拨付到项目实施单位。", "批"),
        };
        before.Sentences.Add(Telling.Of(first).Done());
        after.Sentences.Add(Telling.Of(second).Done());
        return Expected.Of(Rule, [quote]);
    }
}
