using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Rates of other things are no execution rate.</summary>
internal sealed class MetricsOfOthers : ITrap
{
    public string Name => "别的比率";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var told = dice.Between(0, 1) switch
        {
            0 => Telling.Of("系统全年稳定运行率").Percent(0.999m, 1).Say("，事项网上可办率").Percent(0.965m, 1).Say("。"),
            _ => Telling.Of("全县同类项目平均支出进度为").Percent(dice.Between(70, 89) / 100m, 0).Say("。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Results, Topics.Management) ? new SetTrap(Name, [new(["PE101", "PE107", "PE305"], "%", "不是本项目的执行率")]) : null;
    }
}
