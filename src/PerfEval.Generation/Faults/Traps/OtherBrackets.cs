using PerfEval.Generation.Drafts;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>The same document cited with other brackets.</summary>
internal sealed class OtherBrackets : ITrap
{
    public string Name => "文号括号";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        if (draft.Pieces.FirstOrDefault(p => !p.Touched && p.Mark is NumberMark { Year: not null, Number: not null })?.Mark is not NumberMark mark) return null;
        var style = dice.Of(NumberBrackets.All);
        var told = Telling.Of("具体依据").Add(new Piece($"{mark.Issuer}{style.Open}{mark.Year}{style.Close}{mark.Number}号", mark)).Say("执行。");
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management, Topics.Funds) ? new SetTrap(Name, [new(["PE401", "PE406", "PE503", "PE504"], $"{mark.Year}{style.Close}{mark.Number}号", "同一文号的另一种括号")]) : null;
    }
}
