using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>A 文号 of the year in which the report was written.</summary>
internal sealed class NumberOfTheReportYear : ITrap
{
    public string Name => "当年文号";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var year = draft.Facts.Reported.Year;
        var number = dice.Between(2, 60);
        var issuer = draft.Facts.Place.IssuerCharacter + "财绩";
        var told = Telling.Of("自评工作按照").Add(new Piece($"{issuer}〔{year}〕{number}号", new NumberMark(issuer, year, number))).Say("文件要求开展。").Done(Passage.Other);
        return Spot.Add(draft, dice, told, Topics.Overview, Topics.Management) ? new SetTrap(Name, [new(["PE503", "PE504", "PE505"], $"〔{year}〕{number}号", "报告写成当年的文号")]) : null;
    }
}
