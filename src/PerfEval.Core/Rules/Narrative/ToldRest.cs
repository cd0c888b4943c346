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
        if (balance is null) return Unpaid(report, scopes);
        var sentence = SentenceSplitter.Split(report.Document.Folded, report.Document.Blocks.First(b => b.Span.Contains(balance.Span)).Span).First(s => s.Contains(balance.Span));
        var isExplained = Explained().IsMatch(report.Document.Folded.AsSpan(sentence.Start, sentence.Length));
        return new RestOfMoney(balance.Yuan, !isExplained, "所列结余", [balance.Evidence]);
    }

    // No balance told, but one sum given and one paid, both of the whole.
    private static RestOfMoney? Unpaid(SelfEvaluationReport report, SubProjects scopes)
    {
        if (report.Amounts.Any(a => a.Role == AmountRole.Balance) || Single(report, scopes, AmountRole.Paid) is not { } paid) return null;
        var given = Single(report, scopes, AmountRole.Received) ?? Single(report, scopes, AmountRole.Budget);
        if (given is null || given.Yuan <= paid.Yuan) return null;
        return new RestOfMoney(given.Yuan - paid.Yuan, true, "预算（到位）与支出之差", [given.Evidence, paid.Evidence]);
    }

    private static Amount? Single(SelfEvaluationReport report, SubProjects scopes, AmountRole role)
    {
        var told = report.Amounts.Where(a => a.Role == role && a.Cell is null).ToList();
        return told.Count > 0 && told.TrueForAll(a => a.Yuan == told[0].Yuan && a.Value.IsExact && scopes.At(a.Span.Start) == SubProjects.Whole
            && (a.Year is null || report.Identity.FiscalYear is null || a.Year == report.Identity.FiscalYear.Value)) && WholeSum().IsMatch(told[0].Label) ? told[0] : null;
    }

    // “到位资金”, “全年支出”, “项目预算”; not “工程款支付”
    [GeneratedRegex("^(?:项目|本项目|全年|本年|当年|年度|财政|实际|累计|共|已|资金|专项|安排|计划)*(?:到位|收到|下达|安排|预算|支出|支付|使用|执行)(?:资金|经费|总额|金额|数)*$")]
    private static partial Regex WholeSum();

    // “结余”, “年末结余资金”
    [GeneratedRegex("^(?:项目|本|该|年末|年终|年底|期末|资金|财政|专项|全年|当年|预算|累计|尚|还|仍|有)*(?:资金|经费)?(?:结余|剩余|节余)(?:资金|经费|金额|为)*$")]
    private static partial Regex WholeBalance();

    // Money given back, saved or kept back by contract leaves nothing to pay.
    [GeneratedRegex("收回|上缴|缴回|退回|交回|节约|统筹|质保|保证金|尾款|上年|以前年度")]
    private static partial Regex Explained();
}
