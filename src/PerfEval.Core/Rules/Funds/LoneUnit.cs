using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Funds;

/// <summary>
/// 单位疑误 in a row of amounts that claims no total: one alone is in another unit, and in the unit of the others the row makes exactly a sum
/// told elsewhere (268.4万元，96.8万元，88.5万元，32.5元 of 486.2万元).
/// </summary>
internal sealed partial record LoneUnit(Amount Suspect, MoneyUnit Unit, decimal Meant, Amount Total, IReadOnlyList<Amount> Row)
{
    private const int FewestInRow = 3;
    private const int MostInRow = 12;

    public string Suggestion => Number().Match(Suspect.Evidence.Quote).Value + Name(Unit);

    public string Calculation => string.Join(" + ", Row.Select(a => a == Suspect ? Suggestion : a.Evidence.Quote)) + " = " + Total.Evidence.Quote;

    public IReadOnlyList<Evidence> Evidence => [Suspect.Evidence, Total.Evidence];

    public static IEnumerable<LoneUnit> In(SelfEvaluationReport report)
    {
        foreach (var row in Rows(report))
        {
            if (row.Count is >= FewestInRow and <= MostInRow && row.TrueForAll(a => !a.Value.Approximate) && Of(report, row) is { } slip) yield return slip;
        }
    }

    // Amounts that no stop parts: of one sentence, also where its lines are broken, or of lines below each other (1 启闭设备更换 218.70万元).
    private static IEnumerable<List<Amount>> Rows(SelfEvaluationReport report)
    {
        var row = new List<Amount>();
        foreach (var amount in report.Amounts.Where(a => a.Cell is null))
        {
            if (row.Count > 0 && Parts(report.Document.Folded.AsSpan(row[^1].Span.End, Math.Max(0, amount.Span.Start - row[^1].Span.End))))
            {
                yield return row;
                row = [];
            }
            row.Add(amount);
        }
        yield return row;
    }

    private static bool Parts(ReadOnlySpan<char> between) => between.IndexOfAny("。；！？;") >= 0 || between.Count('\n') > 1;

    private static LoneUnit? Of(SelfEvaluationReport report, List<Amount> row)
    {
        foreach (var suspect in row.Where(a => a.Role != AmountRole.UnitPrice && !Each().IsMatch(a.Label) && a.Yuan > 0))
        {
            var others = row.Where(a => a != suspect).ToList();
            var unit = others[0].Unit;
            if (others.Exists(a => a.Unit != unit) || unit == suspect.Unit) continue;
            var meant = suspect.Yuan / suspect.Unit.InYuan() * unit.InYuan();
            // The total stands first or last in the row, or elsewhere in the report.
            foreach (var inRow in others.Count >= 3 ? new[] { others[0], others[^1] } : [])
            {
                if (inRow.Yuan == others.Where(a => a != inRow).Sum(a => a.Yuan) + meant) return new LoneUnit(suspect, unit, meant, inRow, [.. row.Where(a => a != inRow)]);
            }
            var sum = others.Sum(a => a.Yuan) + meant;
            if (report.Amounts.FirstOrDefault(a => a.Yuan == sum && !row.Contains(a) && !a.Value.Approximate && a.Role is (AmountRole.Budget or AmountRole.Received or AmountRole.Paid or AmountRole.Contract)) is { } total) return new LoneUnit(suspect, unit, meant, total, row);
        }
        return null;
    }

    private static string Name(MoneyUnit unit) => unit switch
    {
        MoneyUnit.Yuan => "元",
        MoneyUnit.ThousandYuan => "千元",
        MoneyUnit.TenThousandYuan => "万元",
        MoneyUnit.MillionYuan => "百万元",
        _ => "亿元",
    };

    [GeneratedRegex(@"[\d.,，]+")]
    private static partial Regex Number();

    [GeneratedRegex("[每另]|单价|标准|人均|亩均|户均")]
    private static partial Regex Each();
}
