using PerfEval.Generation.Drafts;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>The total said again in 亿元 with two decimals: rounded, not different.</summary>
internal sealed class TotalInHundredMillions : ITrap
{
    public string Name => "亿元取整";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        if (draft.Facts.Executed < 10_000_000 || draft.Body(Topics.Results) is not [var first, ..]) return null;
        var total = MoneyStyle.Yi.Print(draft.Facts.Executed, "paid", Said.Executed);
        total.Touch();
        first.Sentences.Insert(0, new Sentence([new Piece("全年累计支出"), total, new Piece("，有力保障了项目实施。")]));
        return new SetTrap(Name, [new(["PE103", "PE401", "PE105", "PE106", "PE101"], total.Text, "以亿元表示，保留两位小数")]);
    }
}
