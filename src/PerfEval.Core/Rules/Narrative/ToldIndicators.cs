using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>
/// Pairs the actual value (实际完成值) of an indicator row with the only number that the narrative tells of the same thing:
/// 新建蓄水池 | 12座 against 新建蓄水池10座. Plans, parts, bounds and things told more than once are left alone.
/// </summary>
internal static partial class ToldIndicators
{
    private const int LeastName = 3;

    public static IEnumerable<SameCount> In(SelfEvaluationReport report)
    {
        var sentences = NarrativeText.Sentences(report);
        var names = report.Indicators.Select(i => Key(i.Name)).ToList();
        foreach (var row in report.Indicators)
        {
            if (row.Actual is not { } actual || IndicatorValue.Parse(actual.Value) is not { Number: { Approximate: false } number } value || value.Comparison is Comparison.AtLeast or Comparison.AtMost) continue;
            var unit = value.Unit.Length > 0 ? value.Unit : row.Measure ?? "";
            var name = Key(row.Name);
            if (name.Length < LeastName || unit.Length == 0 || names.Count(n => n.EndsWith(name, StringComparison.Ordinal)) != 1) continue;
            var told = sentences.SelectMany(s => Mentions(report, s, name, unit)).ToList();
            if (told is not [var only] || Agrees(only.Value, number) || !only.IsDone) continue;
            // What equals the target is the plan told again, unless the words say that it was done.
            if (row.Target is { } target && IndicatorValue.Parse(target.Value).Number is { } aim && Agrees(only.Value, aim) && !only.IsSaidDone) continue;
            yield return new SameCount(row.Name, only.Evidence, actual.Evidence);
        }
    }

    private sealed record Mention(decimal Value, Evidence Evidence, bool IsDone, bool IsSaidDone);

    private static IEnumerable<Mention> Mentions(SelfEvaluationReport report, Sentence sentence, string name, string unit)
    {
        for (var at = sentence.Words.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sentence.Words.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var rest = sentence.Words[(at + name.Length)..];
            if (Behind().Match(rest) is not { Success: true } m || !m.Groups["unit"].Value.StartsWith(unit is "％" ? "%" : unit, StringComparison.Ordinal)) continue;
            var before = sentence.Words[..at];
            var isPlan = m.Groups["between"].Value is { Length: > 0 } gap && gap[^1] is '由' or '从' || NotDone().IsMatch(before[Math.Max(0, before.Length - 16)..] + m.Groups["between"].Value) || Part().IsMatch(before) || Bound().IsMatch(rest[(m.Index + m.Length)..]);
            var n = m.Groups["n"];
            if (!decimal.TryParse(n.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) continue;
            yield return new Mention(value, report.Document.Cite(new TextSpan(sentence.Span.Start + at + name.Length + n.Index, n.Length + m.Groups["unit"].Length)), !isPlan, SaidDone().IsMatch(before[Math.Max(0, before.Length - 10)..] + m.Groups["between"].Value));
        }
    }

    private static bool Agrees(decimal told, Quantity actual) => told == actual.Value || Math.Round(told, actual.Value.Scale) == actual.Value || Math.Round(actual.Value, told.Scale) == told;

    // “新建蓄水池数量” is told as 新建蓄水池, “培训管水员人数” as 培训管水员.
    private static string Key(string name) => Tail().Replace(Brackets().Replace(name, ""), "").Trim();

    // the next number, near and in the same phrase: “受益群众满意度为92.6%”, “铺设输水管道共计36公里”
    [GeneratedRegex(@"^(?<between>[^\d，,。；、（()）]{0,6})(?<n>\d[\d,]{0,12}(?:\.\d{1,4})?)(?<unit>%|万?(?:(?!以上|以下|以内|左右)[\u4e00-\u9fa5/]){1,4})")]
    private static partial Regex Behind();

    [GeneratedRegex("计划|拟|应|目标|任务|预计|预期|要求|不低于|大于|超过|近|约|原|上年|去年|同比|≥|≤|增|减|下降|提高|至少|力争|将|需|每")]
    private static partial Regex NotDone();

    [GeneratedRegex("实际|共|累计|已|达到|年内|全年")]
    private static partial Regex SaidDone();

    [GeneratedRegex("其中|[近这]?[两三四五六][个]?年(?:来|间|内|累计|共|合计)|从[^，。]{2,10}算起|由[^，。]{0,6}$|上半年|下半年|季度|首批|第[一二三四五六七八九]|[一二三四五]期|片区|标段|(?<!\\d)[1-9]月|1[01]月|20\\d{2}年.*20\\d{2}年|(?:^|[，、：。])[ ]*(?!(?:全|各|本|该|我)[县市区个]?|[一-龥]{0,2}各)[一-龥]{1,4}(?:镇|乡|街道)(?![级村卫政镇容民亲居])[^，。]{0,10}$")]
    private static partial Regex Part();

    [GeneratedRegex("^(?:以上|以下|以内|左右|余|多|的目标|的任务|目标|任务)")]
    private static partial Regex Bound();

    [GeneratedRegex("(?:数量|人数|户数|个数|台数|座数|面积|长度|数)$")]
    private static partial Regex Tail();

    [GeneratedRegex("[（(][^（）()]*[）)]|\\s")]
    private static partial Regex Brackets();
}
