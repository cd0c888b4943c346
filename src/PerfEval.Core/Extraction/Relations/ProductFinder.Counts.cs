using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

// For one of what a price is told, and how many of it the sentence counts.
internal static partial class ProductFinder
{
    // 每人每月410元 -> 人, 月; 3,500元/户 -> 户
    private static List<string> Measures(string text, Amount price)
    {
        var before = Clause.Before(text, price.Span.Start, 16, "，。；！？\n,;、（");
        var after = Clause.After(text, price.Span.End, 8);
        var measures = PerBefore().Matches(before).Select(m => m.Groups["measure"].Value).ToList();
        if (measures.Count == 0 && Monthly().IsMatch(before)) measures = ["月", "人"];
        if (measures.Count == 0) measures = [.. AverageBefore().Matches(before).Select(m => m.Groups["measure"].Value)];
        // “为120个村各拨付经费2万元”
        if (measures.Count == 0) measures = [.. EachBefore().Matches(Clause.Before(text, price.Span.Start, 24, "。；\n，,、")).Select(m => m.Groups["measure"].Value)];
        if (measures.Count == 1 && measures[0] is "月" or "个月" or "年" or "天" or "日") measures.AddRange(PerAfter().Matches(after).Take(1).Select(m => m.Groups["measure"].Value));
        if (measures.Count == 0) measures = [.. PerAfter().Matches(after).Select(m => m.Groups["measure"].Value)];
        // “购置水泵12台，单价1.8万元”: the price is of what was counted right before it.
        if (measures.Count == 0 && PlainPrice().IsMatch(before) && CountedBefore().Match(Clause.Before(text, price.Span.Start, 24, "。；\n")) is { Success: true } counted) measures = [counted.Groups["measure"].Value];
        return [.. measures.Select(m => m is "名" or "位" or "生" ? "人" : m).Distinct().Take(MostMeasures)];
    }

    private static List<Operand> Counts(Narrative narrative, string sentence, int start, string measure, Amount price)
    {
        // 2480株，每棵15元: trees are counted either way.
        var month = measure switch { "月" => "个?月", "人" => "(?:人|名|位)(?!次)", "株" or "棵" => "[株棵]", _ => Regex.Escape(measure) };
        var found = Read(narrative, sentence, start, measure, month, price);
        // 临时救助680人次，人均救助1,200元; “每个村…，共补助18个村”
        if (found.Count == 0 && measure is ("人" or "户")) found = Read(narrative, sentence, start, measure, measure + "次", price);
        if (found.Count == 0 && measure is "餐") found = Read(narrative, sentence, start, measure, "人次", price);
        if (found.Count == 0 && measure is ("村" or "站" or "校" or "学校" or "社区" or "乡镇" or "镇")) found = Read(narrative, sentence, start, measure, "个[\u4e00-\u9fa5]{0,3}" + measure, price);
        // “每人每月补助800元，全年共支出…”: a year has twelve.
        if (found.Count == 0 && measure == "月" && WholeYear().Match(sentence) is { Success: true } year) found = [Operands.Count(narrative.Document, year.Value, 12, new TextSpan(start + year.Index, year.Length))];
        return found;
    }

    private static List<Operand> Read(Narrative narrative, string sentence, int start, string measure, string month, Amount price) =>
        [.. Regex.Matches(sentence, $@"(?<![\d.,])(?<number>\d[\d,]*(?:\.\d+)?)(?<wan>万)?[ ]?(?:余|多)?(?:名|位)?{month}(?![一-龥]?均)", RegexOptions.None, TimeSpan.FromSeconds(1))
            .Where(m => decimal.TryParse(m.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), out var v) && v < 1_000_000 && (measure != "年" || v < 60) && (measure != "月" || m.Value.Contains('个', StringComparison.Ordinal) || v <= 60))
            .Where(m => start + m.Index < price.Span.Start || start + m.Index > price.Span.End)
            .Select(m => Operands.Count(narrative.Document, m.Value, decimal.Parse(m.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * (m.Groups["wan"].Success ? 10_000 : 1), new TextSpan(start + m.Index, m.Length)))
            .OrderBy(o => Math.Abs(o.Evidence.Span.Start - price.Span.Start)).Take(MostCounts).OrderBy(o => o.Evidence.Span.Start)];

    [GeneratedRegex("每(?:个|名|位)?(?<measure>人|年|个?月|天|日|亩|户|套|台|个|次|公里|平方米|辆|吨|株|盏|座|所|村|场|期|只|生|餐|处|栋|间|条|口|扇|份|本|册|头|棵|块|根|位|名|小时|学时|课时|床|家|学校|校|站|乡镇|镇|社区|批|车|趟|千米|立方米|公斤|千克|幅|片|班|组|架次|台班|工日|班次|课次|张|艘|眼|宗|件)")]
    private static partial Regex PerBefore();

    [GeneratedRegex(@"(?:/|／|·|每)(?<measure>人|年|月|天|日|亩|户|套|台|个|次|公里|平方米|辆|吨|株|盏|座|所|村|场|期|只|处|栋|间|条|口|扇|份|本|册|头|棵|块|根|小时|学时|课时|床|家|学校|校|站|乡镇|镇|社区|批|车|趟|千米|立方米|公斤|千克|幅|片|班|组|架次|台班|工日|班次|课次)")]
    private static partial Regex PerAfter();

    [GeneratedRegex(@"\d(?<measure>个|名|户|家|所|处|人|座|间)[\u4e00-\u9fa5]{0,8}(?:各|分别)[\u4e00-\u9fa5]{0,8}$")]
    private static partial Regex EachBefore();

    // 人均补助1,500元, 单批检测费650元
    [GeneratedRegex("(?<measure>[人户亩生])均|单(?<measure>批|台|套|个|座|盏|户|人|次|件|辆)(?!位|独|项)")]
    private static partial Regex AverageBefore();

    // “聘用护林员86名，月工资1,000元，12个月共计…”
    [GeneratedRegex("月(?:均)?(?:工资|补助|补贴|薪酬?|报酬)(?:标准)?(?:为|是)?$")]
    private static partial Regex Monthly();

    [GeneratedRegex("单价|每(?:单位)?单?价|均价")]
    private static partial Regex PlainPrice();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?万?(?<measure>台|套|个|只|件|辆|盏|座|根|株|块|吨|米|平方米|立方米|公里|千米|亩|份|本|册|张|条|批次|批|次|床|小时|学时)[^\d]{0,16}$")]
    private static partial Regex CountedBefore();

    [GeneratedRegex("全年|一年|12个月")]
    private static partial Regex WholeYear();
}
