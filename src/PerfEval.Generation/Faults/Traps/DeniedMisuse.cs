using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Misuse denied is no problem and no contradiction.</summary>
internal sealed class DeniedMisuse : ITrap
{
    public string Name => "否认";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of("项目资金不存在截留、挤占、挪用的情况。"),
            1 => Telling.Of("经查，未发现虚列支出、套取专项资金等问题。"),
            _ => Telling.Of("资金使用合规，不存在超范围、超标准支出。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Funds, Topics.Management) ? new SetTrap(Name, [new(["PE404", "PE405", "PE106"], "不存在", "否认问题")]) : null;
    }
}
