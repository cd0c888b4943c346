using System.Globalization;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.References;

/// <summary>PE505 年度不一: the narrative speaks of another year than the title, as last year's report was copied.</summary>
internal sealed class OtherYear : IPlantedFault
{
    public string Rule => "PE505";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var title = draft.Paragraphs.FirstOrDefault(p => p.Title);
        if (title is null || !title.Text.Contains($"{draft.Facts.Year}", StringComparison.Ordinal)) return null;
        var other = draft.Facts.Year + (dice.Chance(75) ? -1 : 1);
        var project = draft.Facts.Project;
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of("现将").Year(other, "年度").Say($"{project}绩效自评情况报告如下。"),
            1 => Telling.Of("现就").Year(other, "年度").Say("项目支出绩效自评情况说明如下。"),
            _ => Telling.Of("对").Year(other, "年度").Say("项目支出开展了绩效自评。"),
        };
        var at = draft.Blocks.FindIndex(b => b is Paragraph { Level: 1, Title: false });
        if (at <= 0) return null;
        var sentence = told.Done(Passage.Other);
        draft.Blocks.Insert(at, new Paragraph(sentence));
        return Expected.Of(Rule, [sentence.Pieces[1].Text]);
    }
}
