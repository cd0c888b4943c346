using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Narrative;

/// <summary>PE405 问题缺失: points were lost, and the chapter of problems says 无.</summary>
internal sealed class NoProblem : IPlantedFault
{
    public string Rule => "PE405";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice) => facts.Score is < 99.5m ? facts with { Problems = [] } : null;

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (draft.Facts.Problems.Count > 0 || draft.Sentences.Any(s => s.Passage is { Kind: "problem", Code: not "P00" })) return null;
        var heading = draft.Paragraphs.FirstOrDefault(p => p.Level > 0 && p.Text.Contains("问题", StringComparison.Ordinal));
        var score = draft.Pieces.FirstOrDefault(p => p.Fact == Said.Score);
        if (heading is null || score is null) return null;
        if (draft.Body(Topics.Problems).Count == 0) draft.Blocks.Insert(draft.Blocks.IndexOf(heading) + 1, new Paragraph(new Sentence(dice.Of("无。", "暂无。"), new Passage("problem", "P00"))) { Topic = Topics.Problems });
        return Expected.Of(Rule, [score.Text, "未说明问题", "未说明任何问题"]);
    }
}
