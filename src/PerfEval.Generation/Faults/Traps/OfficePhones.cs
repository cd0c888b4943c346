using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>A land line, a masked mobile and a credit code are no personal data.</summary>
internal sealed class OfficePhones : ITrap
{
    public string Name => "办公电话";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var told = dice.Between(0, 3) switch
        {
            0 => Telling.Of($"监督电话：0{dice.Between(311, 998)}-{dice.Between(2, 8)}{dice.Between(100000, 999999)}。"),
            1 => Telling.Of($"（联系电话：13{dice.Between(0, 9)}****{dice.Between(1000, 9999)}）"),
            2 => Telling.Of($"实施单位统一社会信用代码为1{dice.Between(1, 2)}{dice.Between(110000, 659000)}MB{dice.Between(1000000, 9999999)}{dice.Of("A", "K", "X")}。"),
            _ => Telling.Of("群众可拨打12345热线反映问题。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management, Topics.Overview) ? new SetTrap(Name, [new(["PE701"], "", "公开的办公信息")]) : null;
    }
}
