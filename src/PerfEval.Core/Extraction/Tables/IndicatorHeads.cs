using System.Text.RegularExpressions;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>Tells by the words of its head (表头) what a column of an indicator table holds.</summary>
internal static partial class IndicatorHeads
{
    /// <summary>True for words of a head that belongs to an indicator table, with 指标 among them.</summary>
    public static bool AreOfIndicators(string words) => words.Contains("指标", StringComparison.Ordinal) && HeadCore().IsMatch(words);

    public static bool AreMeasures(string head) => MeasureHead().IsMatch(head);

    public static IndicatorField Of(string words)
    {
        var head = HeadWords.Core(words) is { Length: > 0 } core ? core : words;
        if (head.Length == 0) return IndicatorField.None;
        if (NoField().IsMatch(head)) return IndicatorField.None;
        if (Reason().IsMatch(head)) return IndicatorField.Reason;
        if (OperatorHead().IsMatch(head)) return IndicatorField.Operator;
        if (MeasureHead().IsMatch(head)) return IndicatorField.Measure;
        if (CriterionHead().IsMatch(head)) return IndicatorField.Criterion;
        // 实际得分 and 一级指标分值 are points before all else.
        if (ScoreHead().IsMatch(head)) return IndicatorField.Score;
        if (MaxHead().IsMatch(head)) return IndicatorField.MaxScore;
        if (Level1Head().IsMatch(head)) return IndicatorField.Level1;
        if (Level2Head().IsMatch(head)) return IndicatorField.Level2;
        // 指标值（目标） | 指标值（完成）
        if (words.EndsWith("（完成）", StringComparison.Ordinal) || words.EndsWith("（实际）", StringComparison.Ordinal)) return IndicatorField.Actual;
        if (PlannedHead().IsMatch(head)) return IndicatorField.Target;
        if (ActualHead().IsMatch(head)) return IndicatorField.Actual;
        if (TargetHead().IsMatch(head)) return IndicatorField.Target;
        return Level3Head().IsMatch(head) ? IndicatorField.Level3 : IndicatorField.None;
    }

    [GeneratedRegex("度量单位|计量单位|指标单位|^单位$")]
    private static partial Regex MeasureHead();

    [GeneratedRegex("分值|得分|指标值|完成值|目标值|实际完成|评分|权重")]
    private static partial Regex HeadCore();

    [GeneratedRegex("原因|改进措施|偏差|备注|说明")]
    private static partial Regex Reason();

    // 指标性质 | 指标值 | 度量单位
    [GeneratedRegex("指标性质|指标方向|指标符号|^(?:符号|性质|方向)$|运算符")]
    private static partial Regex OperatorHead();

    [GeneratedRegex("(?:评价|评分|计分|扣分)(?:标准|细则|办法|规则|依据)")]
    private static partial Regex CriterionHead();

    [GeneratedRegex("一级|一层|^指标(?:类别|类型|分类|维度)$|^(?:类别|维度)$")]
    private static partial Regex Level1Head();

    [GeneratedRegex("二级|二层")]
    private static partial Regex Level2Head();

    [GeneratedRegex("三级|四级|三层|指标内容|指标名称|绩效指标$|具体内容|^指标$|^(?:评价|考核|评分|自评|具体|个性|共性|核心|细化)指标$|^(?:评价|考核|自评|评分)(?:内容|项目|要素|要点)$|^指标(?:项|项目|要素)$")]
    private static partial Regex Level3Head();

    // 计划完成值 is a target.
    [GeneratedRegex("(?:计划|目标|预期|预计|应)完成")]
    private static partial Regex PlannedHead();

    [GeneratedRegex("实际|完成值|完成情况|全年完成|完成数|完成结果|实绩|年度完成|^完成$|已完成|达成值|达成情况")]
    private static partial Regex ActualHead();

    [GeneratedRegex("指标值|目标）值|目标值|年度指标|预期|计划值|绩效目标|年度目标|计划数|目标数|^目标$|年初目标|全年目标|考核目标|计划完成|^计划$|计划指标|标准值|申报目标|批复目标|设定目标")]
    private static partial Regex TargetHead();

    [GeneratedRegex("得分(?!率|标准|依据)|自评分|评分(?!标准|细则|办法|依据|要点)|实得|打分|评价分|赋分")]
    private static partial Regex ScoreHead();

    [GeneratedRegex("分值|权重|标准分|满分|应得分|基本分|基准分")]
    private static partial Regex MaxHead();

    // 完成率 and 得分率 repeat other columns; 指标解释 explains.
    [GeneratedRegex("^(?:指标)?完成(?:率|比例|程度)|得分率|扣分(?:分?值|数)?$|^指标(?:解释|说明|释义|来源|依据)|数据来源|佐证|^序号$|^扣分$|^年度绩效目标\\d$")]
    private static partial Regex NoField();
}
