using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>An amount masked for publication is no leftover of a template.</summary>
internal sealed class MaskedAmount : ITrap
{
    public string Name => "脱敏金额";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of("成交供应商报价为＊＊＊万元。"),
            1 => Telling.Of("发放3×4米宣传展板，参会人员500余人。"),
            _ => Telling.Of("撰写情况说明1篇，全文约3000字。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management) ? new SetTrap(Name, [new(["PE506"], "", "脱敏或普通表述")]) : null;
    }
}
