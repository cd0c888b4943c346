using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Narrative;

namespace PerfEval.Core.Tests.Rules.Narrative;

public sealed class PE403Tests
{
    private static readonly PE403CompletionAgrees Rule = new();

    private static ReportBuilder Lines(params string[] lines) => ReportBuilder.From(string.Join('\n', lines)).Outlined();

    [Fact]
    public void Warns_of_a_sub_project_done_in_one_place_and_open_in_another()
    {
        var report = Lines(
            "一、项目情况", "1.云主机租用", "已于2018年9月支付完成。",
            "2.政府网站集约化建设", "因部分单位的栏目未完成，截止2018年底未完成支付。",
            "二、存在问题", "政府网站集约化建设项目已建成并通过验收，但资金并未及时支付。").Build();

        var finding = RuleAssert.Finds(Rule, report);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(["因部分单位的栏目未完成", "政府网站集约化建设项目已建成并通过验收"], finding.Evidence.Select(e => e.Quote));
    }

    [Theory]
    [InlineData("OA系统升级虽已完成建设并通过验收，款项没有付清。")]
    [InlineData("OA办公系统升级改版项目已全部竣工。")]
    public void A_sub_project_may_be_named_in_short(string done) => RuleAssert.Finds(Rule, Lines(
        "一、主要内容和实施过程", "1.云主机租用", "已投入使用。", "2.OA办公系统升级改版", "到2018年底移动端尚未完成。", "二、存在问题", done).Build());

    [Theory]
    [InlineData("机房改造工程已全部完工。", "目前机房改造尚未完成。")]
    [InlineData("该项目已通过验收。", "存在的问题：项目尚未验收。")]
    [InlineData("各项绩效目标已全部完成。", "有2项指标未完成。")]
    public void Warns_of_one_subject_told_both_ways(string done, string open) => RuleAssert.Finds(Rule, Lines("一、绩效", done, "二、问题", open).Build());

    [Fact]
    public void A_problem_told_as_a_whole_sentence_states_it() => RuleAssert.Finds(Rule, Lines(
        "一、绩效", "区级应急指挥平台项目已于2023年11月全部建设完成并投入使用。", "二、存在的问题", "（一）区应急指挥平台建设尚未完成，软件部署滞后。").Build());

    [Theory]
    [InlineData("3台，已全部完成", "3台移动式垃圾压缩箱年内未完成采购。", true)]
    [InlineData("3台，已全部完成", "移动式垃圾压缩箱尚未完成支付。", false)]
    [InlineData("3台，已全部完成", "如移动式垃圾压缩箱未完成采购，扣5分。", false)]
    [InlineData("2台，基本完成", "移动式垃圾压缩箱未完成采购。", false)]
    [InlineData("3台，已全部完成", "移动式垃圾中转箱未完成采购。", false)]
    public void An_indicator_told_done_in_its_row_and_open_elsewhere(string actual, string text, bool contradicts)
    {
        var report = Lines(
            "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |",
            $"| 产出指标 | 数量指标 | 购置移动式垃圾压缩箱 | =3台 | {actual} | 10 | 10 |",
            "二、存在的问题", text).Scored().Build();

        if (contradicts) RuleAssert.Finds(Rule, report);
        else Assert.Empty(Rule.Check(report).Findings);
    }

    [Theory]
    [InlineData("机房改造工程已全部完工。", "外墙修缮尚未完成。")]                       // another thing
    [InlineData("该项目已完成建设。", "该项目资金尚未完成支付。")]                       // another side of it
    [InlineData("该项目已完成建设。", "项目尚未通过验收。")]
    [InlineData("机房改造工程已于2019年5月完工。", "截至2018年底，机房改造工程未完工。")]  // later
    [InlineData("机房改造工程已完工。", "如机房改造工程未完工，按比例扣减。")]            // a condition
    [InlineData("2018年绩效目标已全部完成。", "不存在未完成原因分析。")]
    [InlineData("各项绩效目标已全部完成。", "完成绩效目标100%得5分，未完成100%的同比例扣减。")]
    [InlineData("机房改造工程已完工。", "机房改造工程未按期完工。")]                      // late, but done
    [InlineData("数量指标已全部完成。", "满意度指标未完成。")]
    [InlineData("机房改造工程已全部完工。", "（一）机房改造未完成的整改")]                  // a title
    public void Other_things_sides_times_and_conditions_do_not_contradict(string done, string open) =>
        Assert.Empty(Rule.Check(Lines("一、绩效", done, "二、问题", open).Build()).Findings);

    [Fact]
    public void Within_a_paragraph_the_writer_tells_parts_apart() =>
        Assert.Empty(Rule.Check(Lines("一、绩效", "机房改造已完成建设，目前机房改造尚未完成全部安装。").Build()).Findings);

    [Fact]
    public void Cells_of_a_form_are_no_statements() => RuleAssert.Silent(
        Rule, Lines("一、绩效", "| 评价标准 | 项目未完成的扣5分 |", "| 机房改造 | 机房改造尚未完成 |").Build(), RuleOutcome.NotApplicable);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
