using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>A first and a second batch make the whole.</summary>
internal sealed class BatchesAreParts : ITrap
{
    public string Name => "分批";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var (a, b) = (dice.Between(3, 60), dice.Between(3, 60));
        var told = dice.Between(0, 1) switch
        {
            0 => Telling.Of($"全年共采购设备{a + b}台，其中第一批{a}台，第二批{b}台。"),
            _ => Telling.Of($"改造小区{a}个、背街小巷{b}条，共{a + b}处。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Results, Topics.Management) ? new SetTrap(Name, [new(["PE402"], "", "数目相符")]) : null;
    }
}
