using System.Text.RegularExpressions;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Faults.Narrative;

/// <summary>PE404 结论与数字矛盾: “无结余” beside a balance, “全部支付” beside money that is left.</summary>
internal sealed partial class NothingLeft : IPlantedFault
{
    private static readonly (string Words, string Quote)[] Claims =
    [
        ("截至年底，项目资金无结余。", "无结余"), ("项目资金没有结余。", "没有结余"), ("本项目资金已全部支付完毕。", "全部支付"), ("专项资金已全部使用完毕。", "全部使用"),
        ("截至年末，项目资金已全部支付到位。", "全部支付"), ("年末无资金结余。", "无资金结余"), ("项目资金不存在结余情况。", "不存在结余"),
    ];

    public string Rule => "PE404";

    public ReportFacts? Prepare(ReportFacts facts, Dice dice) => facts.Received - facts.Executed < facts.Received * 0.01m || facts.Executed == 0 ? null
        : facts with { ExecutionReason = dice.Of([.. Phrases.Phrasebook.Of("执行偏低原因").Where(r => !Explained().IsMatch(r))]) };

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (draft.Facts.Received - draft.Facts.Executed < draft.Facts.Received * 0.01m) return null;
        if (draft.Free(Said.Executed).Count == 0 || draft.Free(Said.Received).Concat(draft.Free(Said.Annual)).All(p => p.Touched)) return null;
        // A balance that is kept back, given back or saved leaves nothing to pay.
        if (draft.Pieces.Where(p => p.Fact == Said.Balance).Any(p => Explained().IsMatch(draft.SentenceOf(p).Text))) return null;
        var (words, quote) = dice.Of(Claims);
        return Spot.Add(draft, dice, Telling.Of(words).Done(new Passage("other", null)), Topics.Management, Topics.Conclusion, Topics.Results) ? Expected.Of(Rule, [quote]) : null;
    }

    [GeneratedRegex("质保|质量保证|尾款|节约|收回|上缴|统筹", RegexOptions.NonBacktracking)]
    private static partial Regex Explained();
}
