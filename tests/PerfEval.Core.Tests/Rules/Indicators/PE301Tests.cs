using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Indicators;

namespace PerfEval.Core.Tests.Rules.Indicators;

public sealed class PE301Tests
{
    private static readonly PE301IndicatorClasses Rule = new();

    private static ReportBuilder Form(string third) => ReportBuilder.From($"""
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 清淤渠道 | ≥6公里 | 6公里 | 25 | 25 |
        | 产出指标 | 质量指标 | 验收合格率 | ≥95% | 96% | 25 | 25 |
        | 效益指标 | 社会效益指标 | 灌溉改善 | 明显 | 明显 | 30 | 30 |
        {third}
        """).Scored();

    [Fact]
    public void Reports_a_class_that_is_missing() =>
        Assert.Equal("绩效指标表缺少满意度类指标", RuleAssert.Finds(Rule, Form("").Build()).Message);

    [Theory]
    [InlineData("| 满意度指标 | 服务对象满意度 | 农户满意度 | ≥90% | 92% | 10 | 10 |")]
    [InlineData("| 效益指标 | 服务对象满意度指标 | 农户评价 | ≥90% | 92% | 10 | 10 |")]
    public void Satisfaction_may_stand_at_any_level(string row) => RuleAssert.Silent(Rule, Form(row).Build(), RuleOutcome.Holds);

    [Fact]
    public void A_frame_of_its_own_has_its_own_classes() => RuleAssert.Silent(Rule, ReportBuilder.From("""
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
        | 投入 | 目标设定 | 目标合理性 | 合理 | 合理 | 5 | 5 |
        | 过程 | 预算管理 | 制度健全 | 健全 | 健全 | 5 | 5 |
        | 履职 | 职责履行 | 重点工作 | 完成 | 完成 | 20 | 20 |
        """).Scored().Build(), RuleOutcome.NotApplicable);
}
