namespace PerfEval.Core.Tests.Rules.Indicators;

/// <summary>A small indicator table with one row to be judged, beside two that are in order.</summary>
internal static class IndicatorForm
{
    public static ReportBuilder Of(string name, string target, string actual, string max = "20", string score = "20", string reason = "", string level1 = "产出指标", string level2 = "数量指标", string text = "") =>
        ReportBuilder.From($"""
            项目支出绩效自评表
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
            | {level1} | {level2} | {name} | {target} | {actual} | {max} | {score} | {reason} |
            | 效益指标 | 社会效益指标 | 平均等候时长缩短 | ≥10分钟 | 10分钟 | 30 | 30 | |
            | 满意度指标 | 服务对象满意度指标 | 办事群众满意度 | ≥90% | 90% | 10 | 10 | |
            {text}
            """).Scored();
}
