using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Other money has no balance; that says nothing of the project.</summary>
internal sealed class OtherMoneyLeft : ITrap
{
    public string Name => "别的资金";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of("上年结转资金已全部使用，上年资金无结余。"),
            1 => Telling.Of("项目公用经费没有超支。"),
            _ => Telling.Of("首批中央资金无结余。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management) ? new SetTrap(Name, [new(["PE404"], "", "所指不是项目全部资金")]) : null;
    }
}
