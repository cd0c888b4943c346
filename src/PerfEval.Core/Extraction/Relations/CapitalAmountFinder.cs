using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>Finds amounts told twice, in capitals and in figures: 4,620万元（大写：肆仟陆佰贰拾万元整）.</summary>
internal static partial class CapitalAmountFinder
{
    private const int MostBetween = 14;

    public static IEnumerable<RelationClaim> Find(SourceDocument document, IReadOnlyList<Amount> amounts)
    {
        var ordered = amounts.OrderBy(a => a.Span.Start).ToList();
        for (var i = 0; i + 1 < ordered.Count; i++)
        {
            var (first, second) = (ordered[i], ordered[i + 1]);
            var gap = second.Span.Start - first.Span.End;
            if (first.Cell is { } one && second.Cell is { } other && (one.Table, one.Row) != (other.Table, other.Row)) continue;
            if (IsCapital(first) == IsCapital(second) || gap is < 0 or > MostBetween) continue;
            if (!Between().IsMatch(document.Folded.AsSpan(first.Span.End, gap))) continue;
            var (capital, figures) = IsCapital(first) ? (first, second) : (second, first);
            yield return new RelationClaim(RelationKind.Equal, Operands.Of(figures), [new Reading("", [Operands.Of(capital)])], "大写金额");
        }
    }

    private static bool IsCapital(Amount amount) => Capitals().IsMatch(amount.Evidence.Quote);

    [GeneratedRegex("[壹贰叁肆伍陆柒捌玖拾佰仟]")]
    private static partial Regex Capitals();

    // （大写：… | 整（¥… | ，小写：人民币
    [GeneratedRegex(@"^[整正]?[（(）)：:，,、￥¥\s大小写人民币即合计金额为]*$")]
    private static partial Regex Between();
}
