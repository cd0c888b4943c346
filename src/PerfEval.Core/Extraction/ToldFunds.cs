using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction;

/// <summary>The project's money as the narrative tells it (预算, 到位, 支出, 结余, 执行率), for a report without a money table; its sources where a sum names them.</summary>
internal static partial class ToldFunds
{
    public static IReadOnlyList<FundLine> Of(SourceDocument document, IReadOnlyList<Amount> amounts, IReadOnlyList<Rate> rates, IReadOnlyList<RelationClaim> claims, string? project, int? fiscalYear)
    {
        var whole = amounts.Where(a => a.Cell is null && a.Value.Low > 0 && IsWhole(document, a, project) && (a.Year is null || fiscalYear is null || a.Year == fiscalYear || a.Role == AmountRole.Balance)).ToList();
        var budgets = whole.FindAll(a => a.Role == AmountRole.Budget || (a.Role == AmountRole.Contract && a.Label.Contains("总投资", StringComparison.Ordinal)));
        var initial = budgets.Find(a => Initial().IsMatch(Around(document, a)));
        var annual = budgets.Find(a => Adjusted().IsMatch(Around(document, a)));
        var only = budgets.Select(b => b.Yuan).Distinct().Count() == 1 || (initial is null && annual is null) ? budgets.FirstOrDefault() : null;
        var received = whole.Find(a => a.Role == AmountRole.Received);
        var executed = whole.Find(a => a.Role == AmountRole.Paid);
        if (executed is null || (only ?? initial ?? annual ?? received) is null) return [];
        var total = new FundLine(FundSource.Total, "")
        {
            InitialBudget = initial ?? only,
            AnnualBudget = annual ?? only ?? initial,
            Received = received,
            Executed = executed,
            Balance = whole.Find(a => a.Role == AmountRole.Balance && a.Span.Start > executed.Span.Start),
            Rate = rates.FirstOrDefault(r => r.Cell is null && r.Kind == RateKind.Execution && WholeLabel.Is(r.Label, project) && r.Evidence.Span.Start > executed.Span.Start - 60),
        };
        return [total, .. Sources(claims, total)];
    }

    // “预算总额320万元，其中省级资金200万元，县级配套120万元”
    private static List<FundLine> Sources(IReadOnlyList<RelationClaim> claims, FundLine total)
    {
        var lines = new List<FundLine>();
        foreach (var (stated, with) in new (Amount?, Func<FundLine, Amount, FundLine>)[] { (total.InitialBudget ?? total.AnnualBudget, (l, a) => l with { InitialBudget = a }), (total.Received, (l, a) => l with { Received = a }), (total.Executed, (l, a) => l with { Executed = a }) })
        {
            if (stated is null) continue;
            var operands = claims.Where(c => c.Kind is RelationKind.Sum or RelationKind.SourceSum && c.Stated.Evidence.Span == stated.Span).Select(c => c.Readings[0].Operands).FirstOrDefault(o => o.Count > 1 && o.All(x => x.Amount is not null && SourceOf(x.Label) is not (null or FundSource.Total)));
            foreach (var operand in operands ?? [])
            {
                var source = SourceOf(operand.Label)!.Value;
                var at = lines.FindIndex(l => l.Source == source && with(l, operand.Amount!) != l);
                if (at < 0) lines.Add(with(new FundLine(source, operand.Label), operand.Amount!));
                else lines[at] = with(lines[at], operand.Amount!);
            }
        }
        return lines;
    }

    private static bool IsWhole(SourceDocument document, Amount amount, string? project) =>
        (WholeLabel.Is(Before().Replace(amount.Label, ""), project) || Gathered().IsMatch(amount.Label)) && !FundSourceWords.NamesOneSource(amount.Label) && !Another().IsMatch(Clause.Before(document.Folded, amount.Span.Start, 40, "。；\n"));

    // 省级产业发展资金: the level that opens the name of the money.
    private static FundSource? SourceOf(string label) => FundSourceWords.Of(label) ?? (Level().Match(label) is not { Success: true } match ? null
        : match.Groups["central"].Success ? FundSource.Central : match.Groups["province"].Success ? FundSource.Province : match.Groups["city"].Success ? FundSource.City : FundSource.County);

    private static string Around(SourceDocument document, Amount amount) => Clause.Before(document.Folded, amount.Span.Start, 30);

    [GeneratedRegex("^(?:其中)?(?:(?<central>中央)|(?<province>省|自治区)|(?<city>[市州])级|(?<county>[县区旗])级?)")]
    private static partial Regex Level();

    // 年底县财政专户尚有; 2022年初部门预算 without its year
    [GeneratedRegex("^[初末底]|^(?:[省市县区]级?)?财政(?:局)?专户")]
    private static partial Regex Before();

    [GeneratedRegex("^(?:全年|本年|共|累计|合计)*(?:筹集|筹措|争取|投入)[\u4e00-\u9fa5]{0,10}(?:资金|经费)$")]
    private static partial Regex Gathered();

    [GeneratedRegex("年初|初始|批复|总投资|申报")]
    private static partial Regex Initial();

    [GeneratedRegex("调整(?!率)|全年预算|最终预算")]
    private static partial Regex Adjusted();

    [GeneratedRegex("上年|去年|往年|同期|比(?:19|20)\\d{2}年|其中|下年|次年|第[一二三四]季度|季度|上半年|合同|三公|草案")]
    private static partial Regex Another();
}
