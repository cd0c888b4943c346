using System.Text.RegularExpressions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Indicators;

/// <summary>指标值不合逻辑: a cost that must be at least so much, a share above 100%, ≥100百分比.</summary>
public sealed partial class PE306TargetMakesSense : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE306", "指标值不合逻辑", Severity.Warning, "成本类指标不设下限，比例不超过100%")
    {
        Basis = "财预〔2021〕101号（核心绩效目标和指标设置及取值指引）",
        Fires = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 成本指标 | 工程造价 | ≥500万元 | 490万元 | 50 | 50 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
        Silent = """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
            | 产出指标 | 成本指标 | 工程造价 | ≤500万元 | 490万元 | 50 | 50 | |
            | 效益指标 | 社会效益指标 | 出行时间缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |
            """,
    };

    public RuleResult Check(SelfEvaluationReport report) => RowRule.Of(report, Judge);

    private (Verification, Finding?)? Judge(Indicator row)
    {
        if (row.Target is null && row.Actual is null) return null;
        var attainment = Attainment.Of(row);
        var fault = AtLeastOnCost(row, attainment) ?? AtLeastOnHarm(row, attainment) ?? Above100(row, attainment.Target, "指标值") ?? Above100(row, attainment.Actual, "实际完成值") ?? BareShare(attainment);
        var evidence = IndicatorEvidence.TargetAndActual(row);
        var calculation = $"{row.Name}：{row.Target?.Value} / {row.Actual?.Value}";
        return fault is null ? RowRule.Holds(calculation, evidence)
            : RowRule.Violated(calculation, new Finding(Descriptor.Id, Severity.Warning, $"指标“{row.Name}”{fault}", evidence));
    }

    // 成本节约率 ≥ 5% is no cost.
    private static string? AtLeastOnCost(Indicator row, Attainment attainment) =>
        attainment.Target is { Comparison: Comparison.AtLeast } && (Cost().IsMatch(row.Level2 ?? "") || Cost().IsMatch(row.Name)) && !Saving().IsMatch(row.Name) && Cost().IsMatch(row.Name + row.Level2)
            ? $"为成本类指标，指标值“{row.Target!.Value}”却设为下限" : null;

    // “作业安全事故 ≥0起”: of harm there can't be too little.
    private static string? AtLeastOnHarm(Indicator row, Attainment attainment) =>
        attainment.Target is { Comparison: Comparison.AtLeast, Number: not null } && row.Target!.Value.AsSpan().IndexOfAny("≥＞>") >= 0 && Harm().IsMatch(row.Name)
            ? $"越少越好，指标值“{row.Target!.Value}”却设为下限" : null;

    [GeneratedRegex("(?<!(?:办理|处理|受理|化解|处置|回复|调处)[一-龥]{0,4})(?:事故|投诉|伤亡|死亡|违规|违纪|差错)(?:次数|起数|数量|人数|数|发生率|发生数|率)?$")]
    private static partial Regex Harm();

    // 增长率 may pass 100%; 满意度, 合格率 can't.
    private static string? Above100(Indicator row, IndicatorValue? value, string what) =>
        value is { Number.Value: > 100 } && (value.Unit.Length > 0 ? value.Unit : row.Measure) is "%" or "％" or "百分比" && Share().IsMatch(row.Name) && !Growth().IsMatch(row.Name)
            ? $"的{what}“{value.Words}”超过100%" : null;

    private static string? BareShare(Attainment attainment) =>
        attainment.Target is { Comparison: Comparison.AtLeast or Comparison.None, Number.Value: >= 100, Unit: "百分比" } target ? $"的指标值“{target.Words}”单位有误" : null;

    [GeneratedRegex("成本|费用控制|造价|单价")]
    private static partial Regex Cost();

    [GeneratedRegex("节约|降低|下降|节省|效益|回收")]
    private static partial Regex Saving();

    [GeneratedRegex("满意|合格率|达标率|覆盖率|及时率|通过率|普及率|入学率|优良率|完好率|准确率|知晓率|到位率|发放率|执行率|签约率|参保率|就业率|处理率|合规率|使用率|入住率|保证率|在线率|抽检率|回收率|巩固率|收缴率|办结率|结案率|兑现率|公开率|整改率|利用率|监管率|安全率|履约率|持证率|整治率|治理率|修复率|处置率|响应率|受理率|解决率|归档率|建档率|管护率|成活率|出勤率|落实率|公示率|化解率|检测率|清运率|免疫率|接种率|通达率|硬化率|亮灯率|畅通率|运行率|收集率|(?:按期|按时|如期|准时|安全|有序|规范|正常|合规|及时|完好|准确|合格|达标)[一-龥]{0,3}率")]
    private static partial Regex Share();

    [GeneratedRegex("增长|增幅|提升|提高|超额")]
    private static partial Regex Growth();
}
