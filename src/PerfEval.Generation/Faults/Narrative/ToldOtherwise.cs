using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Narrative;

/// <summary>PE401 文表不一致: the narrative tells the budget, the execution or a payment with other digits than the table.</summary>
internal sealed class ToldOtherwise : IPlantedFault
{
    private static readonly (string Fact, string Role, string[] Words)[] Totals =
    [
        (Said.Executed, "paid", ["本项目全年实际支出", "综上，项目实际支出资金", "项目全年共支出"]),
        (Said.Annual, "budget", ["综上，项目全年预算", "本项目预算安排", "项目预算总额"]),
    ];

    public string Rule => "PE401";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        foreach (var (fact, role, words) in dice.Shuffled(Totals))
        {
            var told = draft.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Pieces).FirstOrDefault(p => p.Fact == fact && !p.Touched && p.Value > 0);
            if (told is null) continue;
            var wan = told.Value!.Value / 10_000;
            var most = Math.Min(draft.Facts.Annual, draft.Facts.Received) / 10_000;
            var wrong = Enumerable.Range(0, 8).Select(_ => Slip.Of(wan, dice)).FirstOrDefault(w => fact == Said.Executed ? w <= most : w > wan);
            // A number that the report tells of something else is no contradiction.
            if (wrong == 0 || draft.Pieces.Any(p => p.Value == wrong * 10_000)) continue;
            // Within the budget: more would be an overspending of its own.
            var sentence = Telling.Of(dice.Of(words)).Wan(wrong, role).Say("。").Done();
            // A form has no chapters, but room for a note below its table.
            if (!Spot.Add(draft, dice, sentence, Topics.Conclusion, Topics.Results, Topics.Management))
                draft.Blocks.Insert(draft.Blocks.FindLastIndex(b => b is DraftTable) + 1, new Paragraph([Telling.Of("说明：").Done(), sentence]));
            told.Touch();
            return Expected.Of(Rule, [Telling.Text(wrong) + "万元"], "PE101", "PE106", "PE105", "PE404");
        }
        return null;
    }
}
