using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>All amounts of a document in reading order, with the words around each and the role that those words tell.</summary>
internal static partial class AmountMentions
{
    private const string LeftStops = "，。；！？\n、,;：:";
    private const string RightStops = "，。；！？\n、,;";

    public static IReadOnlyList<AmountMention> Find(SourceDocument document, TableLayouts tables, IReadOnlyList<MoneyCell> cells, IReadOnlyList<ReportDate> dates, SpanSet claimed)
    {
        var found = new List<AmountMention>();
        foreach (var cell in cells)
        {
            found.Add(new AmountMention(cell.Span, cell.Value, cell.Unit, cell.Position)
            {
                OwnRole = cell.Role,
                Label = CellLabel(cell),
            });
        }
        foreach (var (span, value, unit) in AmountScanner.Scan(document, claimed))
        {
            found.Add(new AmountMention(span, value, unit, tables.CellAt(span.Start)));
        }
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        for (var i = 0; i < found.Count; i++) found[i] = WithWords(document, found, i, tables, dates);
        return found;
    }

    private static AmountMention WithWords(SourceDocument document, List<AmountMention> all, int i, TableLayouts tables, IReadOnlyList<ReportDate> dates)
    {
        var mention = all[i];
        if (mention.Label.Length > 0) return mention;
        var text = document.Folded;
        var leftEnd = i > 0 ? all[i - 1].Span.End : 0;
        var rightEnd = i + 1 < all.Count ? all[i + 1].Span.Start : text.Length;
        var before = Left(text, mention.Span.Start, leftEnd);
        var after = Clause.After(text, mention.Span.End, Math.Min(24, rightEnd - mention.Span.End), RightStops);
        var cellLabel = mention.Cell is { } cell ? tables.Label(cell) : "";
        var role = AmountRoleWords.Of(before, after, SentenceBefore(text, mention.Span.Start));
        if (mention.Cell is not null && tables.IndicatorName(mention.Span.Start) is { } indicator && AmountRoleWords.OfIndicator(indicator) == AmountRole.UnitPrice) role = AmountRole.UnitPrice;
        if (role is null && cellLabel.Length > 0) role = AmountRoleWords.OfCell(cellLabel);
        // “比2016年的72万元增加…”, “由4.2元降为3.5元”, “4,620万元（大写：肆仟陆佰贰拾万元整）”: of the kind of the amount before it.
        if (i > 0 && !(ToldAgainst().IsMatch(before)) && AmountRoleWords.LikeTheOneBefore(text[Math.Max(leftEnd, mention.Span.Start - 24)..mention.Span.Start]) && mention.Span.Start - leftEnd < 30) role = RoleToldBefore(text, all, i) ?? role;
        // “每平方米2247元，比批复的2300元略低”: the price of the same thing.
        if (i > 0 && all[i - 1].OwnRole == AmountRole.UnitPrice && mention.Span.Start - leftEnd < 16 && AmountRoleWords.ComparesWith(text[leftEnd..mention.Span.Start])) role = AmountRole.UnitPrice;
        // “县级另行安排前期工作经费45万元，不纳入本次评价”: no money of the project.
        if (mention.Cell is null && LeftOut().IsMatch(text.AsSpan(mention.Span.End, Math.Min(30, text.Length - mention.Span.End)))) role = AmountRole.Other;
        if (i > 0 && IsBesidePrice(text, all[i - 1], mention, before)) role = AmountRole.UnitPrice;
        // 6.41亿元 behind 64100.4万元 in brackets: the same money told again. A 大写 column tells the amount to its left again.
        var restates = i > 0 && mention.Cell == all[i - 1].Cell && AmountRoleWords.OpensRestatement(text[leftEnd..mention.Span.Start][..Math.Min(8, mention.Span.Start - leftEnd)]) && (Same(all[i - 1], mention) || text[leftEnd..mention.Span.Start].AsSpan().IndexOfAny("¥￥小大人") >= 0);
        if (restates || (mention.Cell is { } at && i > 0 && all[i - 1].Cell is { } left && left.Table == at.Table && left.Row == at.Row && cellLabel.Contains("大写", StringComparison.Ordinal))) role = all[i - 1].OwnRole;
        var label = AmountRoleWords.Label(before);
        return mention with
        {
            OwnRole = role,
            Label = label.Length > 0 ? label : cellLabel,
            Year = YearOf(text, mention.Span.Start, dates),
        };
    }

    // “‘三公’经费支出5.4万元，其中接待费2.4万元、车辆费3万元。比上年的6.8万元减少…”: of the sum, not of its last part.
    private static AmountRole? RoleToldBefore(string text, List<AmountMention> all, int i)
    {
        for (var k = i - 1; k >= 0 && i - k < 5 && all[k].Cell is null && !text.AsSpan(all[k].Span.End, all[i].Span.Start - all[k].Span.End).Contains('\n'); k--)
        {
            if (all[k].OwnRole is { } role) return role;
        }
        // A cell of a table right above says nothing of the sentence below it.
        return (all[i - 1].Cell is null) == (all[i].Cell is null) ? all[i - 1].OwnRole : null;
    }

    [GeneratedRegex("^(?:，|[^，。；\\d]{0,8}，)?(?:该资金|该部分|由[^，。；]{2,8})?(?:单独核算，)?(?:均|也)?(?:不纳入|不计入|不列入|不属于|不在)[^，。；]{0,4}(?:本次|自评|评价|本项目|财政预算)")]
    private static partial Regex LeftOut();

    // “每人每月600元，其中省级承担300元，市、县各150元”, “县道每公里每年1.2万元、乡道0.6万元”: a price taken apart, and prices side by side.
    private static bool IsBesidePrice(string text, AmountMention price, AmountMention mention, string before)
    {
        if (price.OwnRole != AmountRole.UnitPrice || price.Cell is not null || mention.Cell is not null || price.Unit != mention.Unit || mention.Span.Start - price.Span.End > 20) return false;
        var between = text[price.Span.End..mention.Span.Start];
        var most = price.Value.Value * 1.2m;
        return between.Length > 1 && between[0] is '，' or '、' or '；' or '（' or '(' && !between.Contains('。', StringComparison.Ordinal) && !between.Contains('\n', StringComparison.Ordinal)
            && !SumWords().IsMatch(between) && mention.Value.Value <= most && mention.Value.Value * 20 >= price.Value.Value;
    }

    [GeneratedRegex("共|计|总|支出|支付|发放|投入|需|资金|金额|费|款|预算|到位|结余|收入|增收|安排|控制价|评审|合同|中标|概算|成交")]
    private static partial Regex SumWords();

    private static bool Same(AmountMention a, AmountMention b) => a.Value.Low <= b.Value.High && b.Value.Low <= a.Value.High;

    // An amount in brackets or after a colon is labelled by the words before these: 中央资金（500万元）, 结余资金：1.2万元.
    private static string Left(string text, int position, int bound)
    {
        var words = Clause.Before(text, position, Math.Min(40, position - bound), LeftStops + "（(");
        if (words.Trim().Length > 0) return words;
        var start = position - words.Length;
        if (start - 1 <= bound || text[start - 1] is not ('（' or '(' or '：' or ':')) return words;
        return Clause.Before(text, start - 1, Math.Min(40, start - 1 - bound), LeftStops + "（(");
    }

    private static string SentenceBefore(string text, int position) => Clause.Before(text, position, 60, "。；！？\n;");

    // The last year in the same sentence before the amount.
    private static int? YearOf(string text, int position, IReadOnlyList<ReportDate> dates)
    {
        var start = position;
        while (start > 0 && position - start < 120 && text[start - 1] is not ('。' or '\n' or '；')) start--;
        return dates.LastOrDefault(d => d.Span.Start >= start && d.Span.End <= position && d.Year is not null)?.Year;
    }

    private static string CellLabel(MoneyCell cell) =>
        cell.RowLabel.Length > 0 && cell.RowLabel != cell.Attribute ? $"{cell.RowLabel} {cell.Attribute}" : cell.Attribute;

    // “与2015年支出961万元相比”: its own word tells what it is.
    [GeneratedRegex("^\\s*与[^，。；]{0,12}(?:支出|支付|预算|收入|结余|到位)[^，。；]{0,3}$")]
    private static partial Regex ToldAgainst();
}
