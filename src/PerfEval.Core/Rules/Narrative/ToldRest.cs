using System.Text.RegularExpressions;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Finds the balance of the whole project that the narrative tells, for a report without a money block.</summary>
internal static partial class ToldRest
{
    /// <param name="isWhatever">For 无结余: what is left is left, whatever for; only what was given back is none.</param>
    public static RestOfMoney? Of(SelfEvaluationReport report, bool isWhatever = false)
    {
        var scopes = new SubProjects(report);
        var balance = report.Amounts.FirstOrDefault(a => a.Role == AmountRole.Balance && a.Cell is null && !a.Value.Approximate && a.Value.Low > 0
            && WholeLabel.Is(a.Label, report.Identity.Project?.Value) && scopes.At(a.Span.Start) == SubProjects.Whole
            && (a.Year is null || report.Identity.FiscalYear is null || a.Year == report.Identity.FiscalYear.Value));
        balance ??= report.Amounts.FirstOrDefault(a => a.Role == AmountRole.Other && a.Cell is null && a.Value.Low > 0 && !a.Value.Approximate && WholeLabel.Is(a.Label, report.Identity.Project?.Value) && scopes.At(a.Span.Start) == SubProjects.Whole
            && Open().IsMatch(report.Document.Folded.AsSpan(a.Span.End, Math.Min(8, report.Document.Folded.Length - a.Span.End))));
        // “年底县财政专户尚有64.5万元”: what lies on an account is left, whatever the sum is called.
        balance ??= report.Amounts.FirstOrDefault(a => a.Role is not (AmountRole.Paid or AmountRole.Contract) && a.Cell is null && a.Value.Low > 0 && !a.Value.Approximate && scopes.At(a.Span.Start) == SubProjects.Whole && OnAccount().IsMatch(a.Label)
            && (a.Year is null || report.Identity.FiscalYear is null || a.Year == report.Identity.FiscalYear.Value));
        // 合计 | … | 41.0 under 结余: the total row of the only table that has such a column.
        balance ??= report.Amounts.Where(a => a.Role == AmountRole.Balance && a.Cell is not null && a.Label.StartsWith("合计", StringComparison.Ordinal)).ToList() is [var row] && row.Value.Low > 0 ? row : null;
        if (balance is { Cell: not null }) return new RestOfMoney(balance.Yuan, true, "表中结余合计", [balance.Evidence]);
        if (balance is null) return Unpaid(report, scopes);
        var sentence = SentenceSplitter.Split(report.Document.Folded, report.Document.Blocks.First(b => b.Span.Contains(balance.Span)).Span).First(s => s.Contains(balance.Span));
        var isExplained = (isWhatever ? GivenBack() : Explained()).IsMatch(report.Document.Folded.AsSpan(sentence.Start, sentence.Length));
        return new RestOfMoney(balance.Yuan, !isExplained, "所列结余", [balance.Evidence]);
    }

    /// <summary>What of the money that came (到位) is told not to be paid, when each is told once.</summary>
    public static RestOfMoney? OfReceived(SelfEvaluationReport report)
    {
        var scopes = new SubProjects(report);
        if (Single(report, scopes, AmountRole.Received) is not { } received || Single(report, scopes, AmountRole.Paid) is not { } paid || received.Value.Low <= paid.Value.High) return null;
        return new RestOfMoney(received.Yuan - paid.Yuan, true, "到位与支出之差", [received.Evidence, paid.Evidence]);
    }

    /// <summary>What of the planned money is told not to have come (到位), when each is told once.</summary>
    public static RestOfMoney? OfArrival(SelfEvaluationReport report)
    {
        var scopes = new SubProjects(report);
        if (Single(report, scopes, AmountRole.Received) is not { } received || Single(report, scopes, AmountRole.Budget) is not { } planned || planned.Value.Low <= received.Value.High) return null;
        return new RestOfMoney(planned.Yuan - received.Yuan, true, "计划（下达）与到位之差", [planned.Evidence, received.Evidence]);
    }

    // No balance told, but one sum given and one paid, both of the whole.
    private static RestOfMoney? Unpaid(SelfEvaluationReport report, SubProjects scopes)
    {
        if (report.Amounts.Any(a => a.Role == AmountRole.Balance) || Single(report, scopes, AmountRole.Paid) is not { } paid) return null;
        var given = Single(report, scopes, AmountRole.Received) ?? Single(report, scopes, AmountRole.Budget);
        if (given is null || given.Value.Low <= paid.Value.High) return null;
        return new RestOfMoney(given.Yuan - paid.Yuan, true, "预算（到位）与支出之差", [given.Evidence, paid.Evidence]);
    }

    private static Amount? Single(SelfEvaluationReport report, SubProjects scopes, AmountRole role)
    {
        var told = report.Amounts.Where(a => a.Role == role && a.Cell is null && WholeLabel.Is(Gained().Replace(a.Label, ""), report.Identity.Project?.Value) && (a.Year is null || report.Identity.FiscalYear is null || a.Year == report.Identity.FiscalYear.Value)).ToList();
        // 年初部门预算1126.48万元, 调整后预算1232.83万元: the later one is the budget of the year.
        if (role == AmountRole.Budget && told.Exists(a => Later().IsMatch(a.Label))) told.RemoveAll(a => !Later().IsMatch(a.Label));
        return told.Count > 0 && told.TrueForAll(a => a.Yuan == told[0].Yuan && !a.Value.Approximate && scopes.At(a.Span.Start) == SubProjects.Whole
            && (a.Year is null || report.Identity.FiscalYear is null || a.Year == report.Identity.FiscalYear.Value)) ? told[0] : null;
    }

    [GeneratedRegex("调整后|全年预算|调增后|调减后|最终预算")]
    private static partial Regex Later();

    // 我局争取产业扶贫专项资金320万元
    [GeneratedRegex("争取到?|申请到?|落实了?|获得")]
    private static partial Regex Gained();

    // “尚有47.2万元未支付”
    [GeneratedRegex("^(?:资金|款项)?(?:尚|暂|仍|还|均)?未(?:支付|拨付|使用|执行|支出|付)")]
    private static partial Regex Open();

    // 专户尚有, 账面还有, 账上结存
    [GeneratedRegex("(?:专户|账户|账面|账上|国库|银行存款|资金池)(?:上|里|中)?(?:资金|余额|目前|年末)?(?:尚|仍|还|共)?(?:有|余|存|结存|剩|剩余|留存|结余|余额)(?:资金|余额|款项|为)?$")]
    private static partial Regex OnAccount();

    /// <summary>What was paid beyond the budget of the whole, when each is told once.</summary>
    public static RestOfMoney? OfOverspending(SelfEvaluationReport report)
    {
        var scopes = new SubProjects(report);
        if (Single(report, scopes, AmountRole.Paid) is not { } paid || Single(report, scopes, AmountRole.Budget) is not { } budget || paid.Value.Low <= budget.Value.High) return null;
        return new RestOfMoney(paid.Yuan - budget.Yuan, true, $"支出“{paid.Evidence.Quote}”大于预算“{budget.Evidence.Quote}”", [paid.Evidence, budget.Evidence]);
    }

    /// <summary>What one sentence tells not to be paid or not to have come, in so many words: “仍有第三期加工费17.92万元没有付给人家”, “县级配套100万元未到位”.</summary>
    public static RestOfMoney? Lacking(SelfEvaluationReport report, bool ofArrival)
    {
        var scopes = new SubProjects(report);
        var text = report.Document.Folded;
        foreach (var amount in report.Amounts.Where(a => a.Cell is null && a.Value.Low > 0 && !a.Value.Approximate && scopes.At(a.Span.Start) == SubProjects.Whole && (a.Year is null || report.Identity.FiscalYear is null || a.Year == report.Identity.FiscalYear.Value)))
        {
            var before = text[Math.Max(0, amount.Span.Start - 40)..amount.Span.Start].Split('。', '；', '\n')[^1];
            var after = text[amount.Span.End..Math.Min(text.Length, amount.Span.End + 30)].Split('。', '；', '\n')[0];
            if (!(ofArrival ? NotCome() : NotPaid()).IsMatch(after) || GivenBack().IsMatch(before + after) || Due().IsMatch(before + after) || (KeptOnly().IsMatch(before) && !KeptAndMore().IsMatch(before))) continue;
            return new RestOfMoney(amount.Yuan, true, $"“{amount.Evidence.Quote}{after[..Math.Min(14, after.Length)]}”", [amount.Evidence]);
        }
        return null;
    }

    [GeneratedRegex("^(?:资金|款项|工程款)?[^，。；\\d]{0,4}(?:尚|仍|还|均|一直)?(?:未|没有?|没能)(?:能)?(?:按[^，]{1,4}|及时|全部)?(?:支付|付给|付清|拨付(?!到位)|兑付|结清|发放|付)")]
    private static partial Regex NotPaid();

    [GeneratedRegex("^(?:资金|款项)?(?:因[^，。；]{2,16}?)?(?:尚|仍|还|均|一直)?(?:未|没有?|没能)(?:能)?(?:按[^，]{1,4}|及时|足额|全部)?(?:到位|到账|下达|拨付到位)")]
    private static partial Regex NotCome();

    [GeneratedRegex("质保金|保证金|尾款|保留金")]
    private static partial Regex KeptOnly();

    [GeneratedRegex("(?:质保金|保证金|尾款|保留金)[和及、与]")]
    private static partial Regex KeptAndMore();

    [GeneratedRegex("未到期|期满|待审计|审计后|结算后|次年|下年|按合同|上年|去年|明年")]
    private static partial Regex Due();

    [GeneratedRegex("收回|上缴|缴回|退回|交回|统筹|上年|以前年度|节约")]
    private static partial Regex GivenBack();

    // Money given back, saved or kept back by contract leaves nothing to pay.
    [GeneratedRegex("收回|上缴|缴回|退回|交回|节约|统筹|质保|保证金|尾款|上年|以前年度")]
    private static partial Regex Explained();
}
