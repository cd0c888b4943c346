using PerfEval.Generation.Drafts;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>An amount in capital numerals that agrees.</summary>
internal sealed class RightCapital : ITrap
{
    public string Name => "大写相符";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var yuan = dice.Between(21, 985) * 1000m;
        var told = Telling.Of("造价咨询合同价为").Wan(yuan / 10_000, "contract").Say("（大写：").Money(CapitalMoney.Of(yuan), yuan, "contract").Say("）。");
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management, Topics.Funds) ? new SetTrap(Name, [new(["PE112", "PE401"], CapitalMoney.Of(yuan), "大写与小写相符")]) : null;
    }
}
