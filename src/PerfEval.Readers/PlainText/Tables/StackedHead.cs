using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>
/// The head of a table whose cells all stand on lines of their own: the names of its columns, those of labels first (一级指标), then those
/// of values (年度指标值), of amounts (全年预算数), of points and rates (分值, 得分), and perhaps one of reasons.
/// </summary>
internal sealed partial record StackedHead(int Labels, int Values, int Amounts, int Points, bool Reason)
{
    public int Numbers => Amounts + Points;

    public int Count => Labels + Values + Numbers + (Reason ? 1 : 0);

    /// <summary>Places of the head that are printed: below 年度绩效目标1（40分） three levels stand whose names are left out.</summary>
    public int Printed { get; init; }

    public static bool MayBeginWith(string words) => words.Length is > 0 and <= LongestName && Label().IsMatch(words);

    private const int LongestName = 16;

    /// <summary>The head that begins at a line, or null when the names are not known, or stand in another order.</summary>
    public static StackedHead? Read(IReadOnlyList<string> words, int at)
    {
        var next = at;
        var labels = Run(words, ref next, Label());
        var values = Run(words, ref next, Value());
        var amounts = Run(words, ref next, Amount());
        var points = Run(words, ref next, Point());
        if (labels == 0 || amounts + points == 0 || labels + values + amounts + points < 4 || labels > 5) return null;
        var reason = next < words.Count && Remark().IsMatch(words[next]);
        var printed = labels + values + amounts + points + (reason ? 1 : 0);
        // 年度绩效目标1（40分）, two blanks, 年初目标值（A）, 实际完成值（B）, 分值, 得分
        return new StackedHead(labels == 1 && values > 0 && Goal().IsMatch(words[at]) ? Levels : labels, values, amounts, points, reason) { Printed = printed };
    }

    /// <summary>The cells of the head row, with blanks where names are left out.</summary>
    public IEnumerable<string> Cells(List<string> words) =>
        Printed == Count ? words[..Count] : words[..1].Concat(Enumerable.Repeat("", Count - Printed)).Concat(words[1..Printed]);

    private const int Levels = 3;

    private static int Run(IReadOnlyList<string> words, ref int at, Regex name)
    {
        var first = at;
        while (at < words.Count && words[at].Length <= LongestName && name.IsMatch(words[at])) at++;
        return at - first;
    }

    [GeneratedRegex(@"^(?:[一二三四]级(?:绩效)?指标(?:名称)?|指标(?:名称|内容|类别|体系)?|绩效指标|(?:项目资金|预算执行情况)\n?(?:[（(](?:万?元|\d+分)[)）]){0,2}|资金(?:来源|项目|类别|构成)|支出内容|支出项目|(?:子)?项目名称|序号|费用名称|明细|年度绩效目标\d?(?:[（(]\d+分?[)）])?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    [GeneratedRegex("^年度绩效目标", RegexOptions.NonBacktracking)]
    private static partial Regex Goal();

    [GeneratedRegex(@"^(?:年度|年初|全年)?(?:指标|目标|计划|预期)值(?:[（(].{1,6}[)）])?$|^(?:年度)?(?:绩效)?目标$|^(?:全年)?实际(?:完成|达到)(?:值|情况)(?:[（(].{1,3}[)）])?$|^完成(?:值|情况)$|^指标性质$|^度量单位$|^(?:计量)?单位$", RegexOptions.NonBacktracking)]
    private static partial Regex Value();

    [GeneratedRegex(@"^(?:年初|全年|调整后|本年)?预算(?:安排)?数?(?:[（(].{1,3}[)）])?$|^(?:全年|实际)?(?:预算)?(?:执行|支出|到位|支付)数?(?:[（(].{1,3}[)）])?$|^(?:合同)?金额(?:[（(]万?元[)）])?$|^结[余转]数?$", RegexOptions.NonBacktracking)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(?:预算)?执行率(?:[（(].{1,5}[)）])?$|^(?:标准)?分值$|^权重(?:分)?$|^(?:自评)?得分(?:[（(].{1,8}[)）])?$|^(?:自)?评分$", RegexOptions.NonBacktracking)]
    private static partial Regex Point();

    [GeneratedRegex("^(?:偏差|未完成|扣分)?原因|^备注$|^说明$|^改进措施$", RegexOptions.NonBacktracking)]
    private static partial Regex Remark();
}
