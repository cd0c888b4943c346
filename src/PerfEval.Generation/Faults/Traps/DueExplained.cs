using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>A table is told in words with its own criterion points: not scores.</summary>
internal sealed class DueExplained : ITrap
{
    public string Name => "标准自定";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var told = dice.Between(0, 1) switch
        {
            0 => Telling.Of("评分细则：制度健全（1分），执行到位（2分），资料完整（1分）。"),
            _ => Telling.Of("满分为100分，其中投入10分、过程20分、产出40分、效果30分。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management) ? new SetTrap(Name, [new(["PE211", "PE203", "PE201", "PE205"], "", "评分标准的分值")]) : null;
    }
}
