using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Narrative;

namespace PerfEval.Core.Tests.Rules.Narrative;

public sealed class PE406Tests
{
    private static readonly PE406AttributesAgree Rule = new();

    private static ReportBuilder Lines(params string[] lines) => ReportBuilder.From(string.Join('\n', lines)).Outlined();

    [Fact]
    public void Warns_of_a_project_procured_two_ways()
    {
        var report = Lines(
            "一、概况", "项目以竞争性磋商方式采购，由电信公司承建。",
            "三、实施", "（四）开展公开招标，签订合同。项目建设和监理都实施公开招标，中标的是电信公司。").Build();

        var finding = RuleAssert.Finds(Rule, report);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(["竞争性磋商", "公开招标"], finding.Evidence.Select(e => e.Quote));
    }

    [Fact]
    public void The_steps_of_the_work_are_no_sub_projects() => RuleAssert.Finds(Rule, Lines(
        "一、概况", "采购方式为竞争性磋商，中标单位是中国电信。",
        "三、项目实施情况", "（一）论证", "制定了方案。", "（二）公开招标与合同签订", "项目建设（材料、设备都在内）和监理等一律实施公开招标，建设由中国电信中标。").Build());

    [Fact]
    public void Warns_of_one_named_thing_procured_two_ways() => RuleAssert.Finds(Rule, Lines(
        "一、概况", "机房设备更换采用询价采购方式。", "二、实施", "机房设备更换通过公开招标方式进行。").Build());

    [Theory]
    [InlineData("影像信息平台由市中心医院牵头建设，采用公开招标方式确定承建单位，合同金额684.77万元。", "经查阅档案，影像信息平台以竞争性磋商方式实施采购。")]
    [InlineData("县局通过公开招标方式确定承保机构，份额分别为60%、40%。", "承保机构采用竞争性谈判方式选定，资料完整。")]
    public void Warns_of_one_choice_told_two_ways(string one, string other) => RuleAssert.Finds(Rule, Lines("一、概况", one, "二、实施", other).Build());

    [Theory]
    [InlineData("通过公开招标方式确定监理单位。", "监理单位采用竞争性谈判方式选定。")]           // of two parts
    [InlineData("通过公开招标方式确定第三方机构。", "采取竞争性磋商方式确定第三方机构。")]
    [InlineData("通过公开招标方式确定承保机构。", "采取竞争性磋商方式确定培训机构。")]
    public void Contractors_of_several_parts_do_not_contradict(string one, string other) => Assert.Empty(Rule.Check(Lines("一、概况", one, "二、实施", other).Build()).Findings);

    [Fact]
    public void Warns_of_a_project_both_new_and_carried_on() => RuleAssert.Finds(Rule, Lines("一、概况", "本项目性质为延续项目。", "二、绩效", "该项目属于新增项目。").Build());

    [Theory]
    [InlineData("线路服务以单一来源方式采购。", "UPS系统电池更换经请示采购办，采用询价采购方式进行。")]        // two things
    [InlineData("开展了预算询价工作，出具了询价报告。", "随后以公开招标方式选定承建单位。")]            // a price inquiry
    [InlineData("该项目采取公开招标方式。", "项目公开招标流标后，改为竞争性谈判方式。")]
    [InlineData("该项目采取公开招标方式。", "采取竞争性磋商方式确定监理单位。")]
    [InlineData("该项目采取公开招标方式。", "达到限额的货物应当公开招标，其余采用竞争性谈判方式。")]
    [InlineData("项目采取公开招标、竞争性磋商等方式。", "该项目采取竞争性谈判方式。")]
    [InlineData("2018年该项目采取公开招标方式。", "2019年该项目采取竞争性磋商方式。")]
    public void Other_things_parts_years_and_rules_do_not_contradict(string one, string other) =>
        Assert.Empty(Rule.Check(Lines("一、概况", one, "二、实施", other).Build()).Findings);

    [Fact]
    public void The_same_way_told_twice_holds() => RuleAssert.Silent(
        Rule, Lines("一、概况", "该项目采取公开招标方式。", "二、实施", "项目实施公开招标，签订合同。").Build(), RuleOutcome.Holds);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);

    [Fact]
    public void Warns_of_money_paid_over_at_once_and_in_instalments() => RuleAssert.Finds(Rule, Lines(
        "一、资金", "资金采取一次性拨付方式直达实施单位。", "二、管理", "县财政局分三批将资金拨付至实施单位。").Build());

    [Theory]
    [InlineData("补贴一次性发放到户。", "县财政局分三批将资金拨付至实施单位。")]
    [InlineData("资金采取一次性拨付方式。", "工程款按合同分三批拨付。")]
    public void Other_payments_are_no_contradiction(string one, string other) => Assert.Empty(Rule.Check(Lines("一、资金", one, "二、管理", other).Build()).Findings);
}
