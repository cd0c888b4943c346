using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Counts with 多 or 余 add up to nothing exact: 100多家 + 14 + 14 + 204 and 350余个.</summary>
internal sealed class OpenCounts : ITrap
{
    public string Name => "约数";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var (a, b, c, d) = (dice.Between(10, 20) * 10, dice.Between(8, 20), dice.Between(9, 20), dice.Between(80, 220));
        var sum = ((a + b + c + d) / 50 * 50) + 50;
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of($"项目覆盖机关单位{a}多家、街道{b}个、社区{c}个、行政村{d}个，共{sum}余个点位。"),
            1 => Telling.Of($"累计走访企业{a}余家，其中规模以上{b}家、小微企业{c}余家。"),
            _ => Telling.Of("项目涉及东河镇、南坪镇、西岭乡等6个乡镇。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management, Topics.Results, Topics.Overview) ? new SetTrap(Name, [new(["PE402"], "", "多、余、等使数目不确定")]) : null;
    }
}
