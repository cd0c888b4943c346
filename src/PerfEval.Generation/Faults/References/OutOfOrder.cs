using System.Globalization;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.References;

/// <summary>PE501 时间顺序: the end before the start, the acceptance before the completion, the report before its year.</summary>
internal sealed class OutOfOrder : IPlantedFault
{
    private static readonly string[] Things = ["工程", "设备安装工程", "改造工程", "配套工程", "管网工程"];

    public string Rule => "PE501";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var year = draft.Facts.Year;
        if (dice.Chance(25) && draft.Once(Said.Reported) is { Mark: DateMark { Iso.Length: 10 } mark } report && DateOnly.TryParse(mark.Iso, CultureInfo.InvariantCulture, out var written)
            && report.Text.Contains(written.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            var early = year - 1;
            report.Replace(report.Text.Replace($"{written.Year}", $"{early}", StringComparison.Ordinal), new DateMark($"{early}{mark.Iso[4..]}"));
            return Expected.Of(Rule, [report.Text], "PE501", "PE503");
        }
        var (first, second) = (dice.Between(6, 11), dice.Between(1, 4));
        var thing = dice.Of(Things);
        var (told, quote) = dice.Between(0, 2) switch
        {
            0 => (Telling.Of($"{thing}于").Month(year, first).Say("开工，").Month(year, second).Say("完工。"), 3),
            1 => (Telling.Of($"{thing}").Month(year, first).Say("开工，").Month(year, second).Say("通过竣工验收。"), 3),
            _ => (Telling.Of($"{thing}于").Month(year, first).Say("完工，").Month(year, second).Say("通过竣工验收。"), 3),
        };
        var sentence = told.Done(Passage.Other);
        return Spot.Add(draft, dice, sentence, Topics.Overview, Topics.Management, Topics.Results) ? Expected.Of(Rule, [sentence.Pieces[quote].Text], "PE501") : null;
    }
}
