using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Finds the balance of the whole project that the narrative tells, for a report without a money block.</summary>
internal static partial class ToldRest
{
    public static RestOfMoney? Of(SelfEvaluationReport report)
    {
        var scopes = new SubProjects(report);
        var balance = report.Amounts.FirstOrDefault(a => a.Role == AmountRole.Balance && a.Cell is null && !a.Value.Approximate && a.Value.Low > 0
            && WholeBalance().IsMatch(a.Label) && scopes.At(a.Span.Start) == SubProjects.Whole
            && (a.Year is null || report.Identity.FiscalYear is null || a.Year == report.Identity.FiscalYear.Value));
        if (balance is null) return null;
        var sentence = SentenceSplitter.Split(report.Document.Folded, report.Document.Blocks.First(b => b.Span.Contains(balance.Span)).Span).First(s => s.Contains(balance.Span));
        var isExplained = Explained().IsMatch(report.Document.Folded.AsSpan(sentence.Start, sentence.Length));
        return new RestOfMoney(balance.Yuan, !isExplained, "所列结余", [balance.Evidence]);
    }

    // “结余”, “年末结余资金”
    [GeneratedRegex("^(?:项目|本|该|年末|年终|年底|期末|资金|财政|专项|全年|当年|预算|累计|尚|还|仍|有)*(?:资金|经费)?(?:结余|剩余|节余)(?:资金|经费|金额|为)*$")]
    private static partial Regex WholeBalance();

    // Money given back, saved or kept back by contract leaves nothing to pay.
    [GeneratedRegex("收回|上缴|缴回|退回|交回|节约|统筹|质保|保证金|尾款|上年|以前年度")]
    private static partial Regex Explained();
}
