using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>What each column of a table whose cells stand on lines of their own holds, told by its name and by the first row.</summary>
internal sealed partial record GridHead(IReadOnlyList<GridColumn> Columns, int Labels)
{
    /// <summary>1 where the first column counts the rows (序号).</summary>
    public int First { get; init; }

    /// <summary>The lines within which a head and the first number below it stand.</summary>
    public const int MostLines = 24;

    private const int LongestName = 24;
    private const int LongestExplained = 60;
    private const int MostColumns = 14;
    private const int MostLabels = 4;

    public int Count => Columns.Count;

    public List<int> Numbers => [.. Enumerable.Range(0, Count).Where(c => Columns[c] is GridColumn.Number or GridColumn.Points)];

    public int Last(GridColumn kind) => Columns.Select((c, i) => c == kind ? i : -1).Max();

    /// <summary>实际完成值 behind 年度指标值, where no more than these two hold values.</summary>
    public int SecondValue => Columns.Count(c => c == GridColumn.Value) == 2 && Last(GridColumn.Value) is var last && Columns[last - 1] == GridColumn.Value ? last : -1;

    public static bool MayBeginWith(string words) => IsName(words) && Known().IsMatch(words) && !words.EndsWith("情况", StringComparison.Ordinal);

    /// <summary>项目资金情况 before 年初预算数（万元）: the corner of a money block; elsewhere it is a heading.</summary>
    public static bool IsCorner(IReadOnlyList<string> lines, int at)
    {
        if (!Corner().IsMatch(lines[at].Trim())) return false;
        var next = at + 1;
        while (next < lines.Count && next - at < 3 && string.IsNullOrWhiteSpace(lines[next])) next++;
        return next < lines.Count && NamesNumber(lines[next].Trim());
    }

    /// <summary>The heads that may begin at a line: names up to the first number, but for the labels of the first row.</summary>
    public static IEnumerable<GridHead> Read(IReadOnlyList<string> words)
    {
        var names = 0;
        while (names < words.Count && names <= MostColumns + MostLabels && !StackedCells.IsNumber(words[names]) && !StackedCells.IsAmount(words[names])) names++;
        if (names == words.Count) yield break;
        // 序号 | 项目名称 | …: the first number is that of the first row.
        if (words[0] is "序号" && names >= 3 && words[names] is "1" && Enumerable.Range(0, names).All(i => IsName(words[i])))
        {
            var level = Math.Max(1, Enumerable.Range(1, names - 1).TakeWhile(i => Level().IsMatch(words[i])).Count());
            var columns = Enumerable.Range(0, names).Select(i => i == 0 ? GridColumn.Number : Kind(words[i], i, 1 + level, words.ElementAtOrDefault(names + i) ?? "")).ToList();
            if (columns.Count(c => c is GridColumn.Number or GridColumn.Points) > 1) yield return new GridHead(columns, level) { First = 1 };
        }
        // 预算执行率 | 100% below 一级指标 | 二级指标 | 三级指标: the first row may lack labels that the head names.
        var levels = words.TakeWhile(w => LevelName().IsMatch(w)).Count();
        for (var labels = 1; labels <= MostLabels; labels++)
        {
            // 目标值 ≥95% stands before the first bare number too.
            for (var values = 0; values <= 3; values++)
            {
                var count = names - labels - values;
                if (count < 3 || count > MostColumns || !Enumerable.Range(0, count).All(i => IsName(words[i]))) continue;
                // 分值 may stand at every level; no other name comes twice.
                if (words.Take(count).Distinct().Count() < count - 2) continue;
                if (Enumerable.Range(0, count).Count(i => Known().IsMatch(words[i])) * 2 < count) continue;
                var all = Math.Max(labels, Math.Min(levels, count));
                var columns = Enumerable.Range(0, count).Select(i => Kind(words[i], i, all, words.ElementAtOrDefault(count + i - (all - labels)) ?? "")).ToList();
                if (columns.Exists(c => c is GridColumn.Number or GridColumn.Points)) yield return new GridHead(columns, all);
            }
        }
    }

    /// <summary>预算数(A), 执行率, 得分（20分×执行率）: a column of numbers.</summary>
    public static bool NamesNumber(string name) => IsName(name) && !StackedCells.IsNumber(name) && (Number().IsMatch(name) || Point().IsMatch(name) || Amount().IsMatch(name));

    public static bool NamesFirstLevel(string words) => words is "一级指标" or "一级绩效指标";

    /// <summary>实际完成值, 全年完成情况</summary>
    public static bool NamesActual(string name) => Actual().IsMatch(name);

    [GeneratedRegex("实际|完成(?:值|情况)$", RegexOptions.NonBacktracking)]
    private static partial Regex Actual();

    private static GridColumn Kind(string name, int at, int labels, string first) =>
        at < labels ? GridColumn.Label
        : Remark().IsMatch(name) ? GridColumn.Remark
        : Point().IsMatch(name) ? GridColumn.Points
        : Number().IsMatch(name) ? GridColumn.Number
        : Value().IsMatch(name) ? GridColumn.Value
        : StackedCells.IsNumber(first) ? GridColumn.Number : GridColumn.Value;

    [GeneratedRegex("^(?:项目|年度)?(?:资金|预算)(?:执行|使用|安排)?情况(?:[（(].{1,6}[）)]){0,2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Corner();

    [GeneratedRegex("(?:预算|安排|执行|支出|支付|拨付|到位|结余|决算)(?:数|金额)?(?:[（(].{1,6}[）)]){0,2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Amount();

    // 偏差原因分析及改进措施（得分低于分值的须说明原因，…）: what stands in brackets explains.
    private static bool IsName(string words) => words.Length is > 0 and <= LongestExplained && Brackets().Replace(words, "").Length <= LongestName && !Sentence().IsMatch(words);

    [GeneratedRegex("[（(][^（()）]*[）)]", RegexOptions.NonBacktracking)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[。；：？！]|^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]{1,3}[）)]|^\d{1,2}[.．、]|^(?:附件|附表|表\s*\d|注[:：])|表$", RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"指标|乡镇|街道|标段|分值|得分|权重|预算|执行|支出|支付|金额|资金|备注|名称|内容|数量|完成|目标|标准|原因|结余|结转|到位|序号|类别|凭证|单价|合计|小计|说明|用途|来源|元[）)]|合同|单位|增减|日期|时间|性质|措施|项\s*目|计划|决算|总额|总计|中央|省级|市级|县级|财政|补助|配套|自筹|其[他它]|拨付|收入|偏差|投入|经费|率|年度?$|科目|面积|人数|实际值", RegexOptions.NonBacktracking)]
    private static partial Regex Known();

    [GeneratedRegex("备注|原因|说明|措施|依据|凭证|日期|时间", RegexOptions.NonBacktracking)]
    private static partial Regex Remark();

    [GeneratedRegex("分值|得分(?!率)|权重|标准分|满分|自评分|评分$", RegexOptions.None, 1000)]
    private static partial Regex Point();

    [GeneratedRegex(@"执行率|金额|[（(](?:万|亿)?元[）)]|(?:预算|执行|支出|到位|结余|决算|总额|总计|中央|省级|市级|县级|财政|补助|配套|自筹|其[他它]|拨付|支付)数$|^(?:年初|全年|调整后)预算|^决算|增减额|增减幅度|^合计$|^小计$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex("目标|指标值|完成|实际|性质|单位$|标准", RegexOptions.NonBacktracking)]
    private static partial Regex Value();

    [GeneratedRegex("^[一二三四]级(?:绩效)?指标$", RegexOptions.NonBacktracking)]
    private static partial Regex LevelName();

    [GeneratedRegex("^[一二三四]级指标|指标(?:名称|内容|类别|类型)?$|(?:名称|内容|类别|项目)$", RegexOptions.NonBacktracking)]
    private static partial Regex Level();
}
