using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>A completion rate rounded to whole points.</summary>
internal sealed class RightCompletion : ITrap
{
    public string Name => "完成率相符";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var t = dice.Between(40, 400);
        var a = t - dice.Between(1, 15);
        var places = dice.Between(0, 2);
        var told = dice.Between(0, 1) switch
        {
            0 => Telling.Of($"计划走访农户{t}户，实际走访{a}户，完成率").Percent((decimal)a / t, places).Say("。"),
            _ => Telling.Of($"抽检样品{t}批次，合格{a}批次，合格率").Percent((decimal)a / t, places).Say("。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Results) ? new SetTrap(Name, [new(["PE305"], "%", "完成率四舍五入")]) : null;
    }
}
