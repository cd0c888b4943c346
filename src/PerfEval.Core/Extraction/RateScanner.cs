using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>
/// Finds percentages: 92.08%, 百分之九十五. Percentages of a scoring rubric (评价标准) and the ×100% of a formula
/// measure nothing of the project and are left out.
/// </summary>
internal static partial class RateScanner
{
    public static IReadOnlyList<Rate> Scan(SourceDocument document, TableLayouts tables, SpanSet claimed)
    {
        var rates = new List<Rate>();
        foreach (Match match in Pattern().Matches(document.Folded))
        {
            // “变动率-6.85%”, or -6.85% alone in a cell: a decrease; 90%-95% is a range and 满意度-95% a dash.
            var isNegative = match.Index > 0 && document.Folded[match.Index - 1] is '-' or '－' or '−'
                && (Clause.Before(document.Folded, match.Index - 1, 12) is var named && Signed().IsMatch(named) || (tables.Find(match.Index - 1) is (var layout, var index) && TableLayout.IsNumber(layout.Words(index))));
            var span = isNegative ? new TextSpan(match.Index - 1, match.Length + 1) : new TextSpan(match.Index, match.Length);
            if (IsFormula(document.Folded, match) || IsScale(document.Folded, match) || tables.IsRubric(span.Start) || Value(match) is not { } read || !claimed.TryClaim(span)) continue;
            var value = isNegative ? read with { Value = -read.Value, Low = -read.High, High = -read.Low } : read;
            var cell = tables.CellAt(span.Start);
            var label = cell is { } position ? tables.Label(position) : Clause.Before(document.Folded, span.Start, 24);
            rates.Add(new Rate(document.Cite(span), value, KindOf(label, Clause.Before(document.Folded, span.Start, 40)), label, cell));
        }
        var bare = tables.All.SelectMany(l => BareRates.In(document, l)).Where(r => claimed.TryClaim(r.Span)).ToList();
        return bare.Count == 0 ? rates : [.. rates.Concat(bare.Select(r => r with { Kind = KindOf(r.Label, "") })).OrderBy(r => r.Span.Start)];
    }

    private static Quantity? Value(Match match)
    {
        if (match.Groups["cn"].Success)
        {
            var words = match.Groups["cn"].Value;
            return (words is "百" ? 100 : ChineseNumeral.Parse(words)) is { } whole ? InCharacters(whole, match.Groups["cnplaces"].Value) : null;
        }
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        var places = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var scale = match.Groups["mark"].Value == "‰" ? 1000m : 100m;
        var step = 1m / scale;
        for (var i = 0; i < places; i++) step /= 10;
        return Quantity.Rounded(number / scale, step);
    }

    // 百分之九十九点五
    private static Quantity InCharacters(decimal whole, string places)
    {
        var (value, step) = (whole / 100, 0.01m);
        foreach (var digit in places)
        {
            step /= 10;
            value += ChineseNumeral.Parse(digit.ToString())!.Value * step;
        }
        return Quantity.Rounded(value, step);
    }

    // 实际到位/计划到位×100%
    private static bool IsFormula(string text, Match match)
    {
        var i = match.Index - 1;
        while (i >= 0 && text[i] == ' ') i--;
        return i >= 0 && text[i] is '×' or 'X' or 'x';
    }

    // “达成预期、部分达成、未达成三档，分别按100%-80%（含80%）…合理填写”: the instructions of the form.
    private static bool IsScale(string text, Match match) =>
        Scale().IsMatch(Clause.Before(text, match.Index, 60, "。；\n"));

    [GeneratedRegex("[三四]档.{0,6}分别按")]
    private static partial Regex Scale();

    private static RateKind KindOf(string label, string clause)
    {
        foreach (var words in new[] { label, clause })
        {
            if (Execution().IsMatch(words)) return RateKind.Execution;
            if (Arrival().IsMatch(words)) return RateKind.Arrival;
            if (words.Contains("满意", StringComparison.Ordinal)) return RateKind.Satisfaction;
            if (Completion().IsMatch(words)) return RateKind.Completion;
            if (Growth().IsMatch(words)) return RateKind.Growth;
        }
        return RateKind.Other;
    }

    // 92.08% | 100 % | 5‰ | 百分之九十五 | 百分之九十九点五
    [GeneratedRegex(@"(?<![\d.A-Za-z])(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)[ ]?(?<mark>%|‰)|百分之(?<cn>[〇零一二三四五六七八九十百]+)(?:点(?<cnplaces>[〇零一二三四五六七八九]{1,6}))?", RegexOptions.None, 2000)]
    private static partial Regex Pattern();

    [GeneratedRegex("(?:变动率|增长率|增减率|变化率|增幅|增速|增减幅度|同比增长|偏差率|变动幅度)(?:为|是|达)?[：:]?[ ]?$")]
    private static partial Regex Signed();

    [GeneratedRegex("执行率|执行进度|支出率|支付率|支付进度|支出实现率|支出进度|资金使用率|资金支出率|预算完成率|预算执行|完成[^，。；、\\d]{0,4}预算的?[ ]?$|占[^，。；、\\d]{0,6}(?:预算|到位|下达|安排|拨付)(?:资金|总额|数|金额|经费)*的?[ ]?$")]
    private static partial Regex Execution();

    [GeneratedRegex("到位率|资金落实率|到位比例")]
    private static partial Regex Arrival();

    [GeneratedRegex("完成率|达成率|实现率|完成比例|完成进度")]
    private static partial Regex Completion();

    [GeneratedRegex("增长|增加|下降|减少|降低|提高|上升|同比|增幅|降幅|增速")]
    private static partial Regex Growth();
}
