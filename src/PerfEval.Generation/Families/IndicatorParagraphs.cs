using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Phrases;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Families;

/// <summary>Indicators one by one in words: 计划完成80座，实际完成76座，完成率95%.</summary>
internal static class IndicatorParagraphs
{
    public static void Add(string level1, Chapters chapters)
    {
        var voice = chapters.Voice;
        // 1. below 1、 would be read as its sibling.
        var below = chapters.Blocks.OfType<Paragraph>().LastOrDefault(p => p.Level == 2)?.Ordinal is [>= '0' and <= '9', ..];
        var bracketed = voice.Dice.Chance(50) && !below;
        var number = 0;
        var prescribed = voice.Facts.OwnResults is not null;
        for (var i = 0; i < voice.Facts.Measured.Count; i++)
        {
            var indicator = voice.Facts.Measured[i];
            if (indicator.Level1 != level1 || indicator is { Target: not null, Actual: null }) continue;
            var index = i;
            string Told(string what) => prescribed ? Said.Measured(index, what) : Said.Indicator(index, what);
            var said = voice.SpeakOf(Phrase(indicator), name => Own(name, indicator, Told, voice));
            if (!indicator.Met) said.Passage = new Passage("problem", null, Optional: true);
            chapters.Add(new Paragraph(said) { Ordinal = Ordinals.Third(++number, bracketed), Topic = Topics.Results, Listed = true });
        }
    }

    private static string Phrase(IndicatorFact indicator) =>
        indicator.ByDate ? "指标.时限"
        : indicator.Target is null || indicator.Target == 0 ? "指标.定性"
        : indicator.Money || indicator.Sign == "≤" ? "指标.成本"
        : !indicator.Met ? "指标.未达标"
        : indicator.Percent ? "指标.比率" : "指标.数量";

    private static IEnumerable<Piece>? Own(string name, IndicatorFact indicator, Func<string, string> told, Voice voice) => name switch
    {
        "指标" => [new Piece(indicator.Name)],
        "目标" => indicator.Target is { } t ? IndicatorPrint.Number(indicator, t, told("target")) : IndicatorPrint.Target(indicator, told("target")),
        "实际" => IndicatorPrint.Actual(indicator, told("actual")),
        "完成率" => [voice.Habits.Rate.Print(indicator.Actual!.Value / indicator.Target!.Value, told("completion"))],
        "原因" => [new Piece(indicator.Reason ?? "")],
        _ => null,
    };
}
