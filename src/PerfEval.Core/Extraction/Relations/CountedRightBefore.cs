using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>
/// The count that stands right before a price for one of what was counted (新建大棚320个，按每棚2万元计；菌棒1800万棒，每棒0.6元): whatever the word for one is,
/// nothing else can be meant.
/// </summary>
internal static partial class CountedRightBefore
{
    public static Operand? Find(Narrative narrative, Amount price)
    {
        var before = Clause.Before(narrative.Text, price.Span.Start, 40, "。；\n");
        // Where the word for one is a measure word, the whole sentence is searched for its counts.
        var match = Counted().Match(before);
        if (!match.Success || ProductFinder.IsMeasure(match.Groups["one"].Value)
            || !decimal.TryParse(match.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return null;
        var start = price.Span.Start - before.Length + match.Groups["number"].Index;
        var length = match.Groups["unit"].Index + match.Groups["unit"].Length - match.Groups["number"].Index;
        return Operands.Count(narrative.Document, narrative.Text.Substring(start, length), number * (match.Groups["wan"].Success ? 10_000 : 1), new TextSpan(start, length));
    }

    // 320个，按每棚 | 8.8万对，每对
    [GeneratedRegex(@"(?<![\d.,]|每[\u4e00-\u9fa5]|各)(?<number>\d[\d,]*(?:\.\d+)?)(?<wan>万)?(?<unit>(?!元|年|月|日|天|%|分)[\u4e00-\u9fa5]{1,2})[，,、（(]?(?:均)?(?:按照?|以)?每(?<one>[\u4e00-\u9fa5]{1,3}?)(?:补助|补贴|奖补|发放|给予|投资|支付|造价|需|约|按|标准|为|均)?$")]
    private static partial Regex Counted();
}
