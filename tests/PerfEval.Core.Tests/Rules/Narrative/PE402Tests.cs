using PerfEval.Core.Rules;
using PerfEval.Core.Rules.Narrative;

namespace PerfEval.Core.Tests.Rules.Narrative;

public sealed class PE402Tests
{
    private static readonly PE402CountsAgree Rule = new();

    [Theory]
    [InlineData("内设科室5个（综合科、网络管理科、信息科、培训鉴定科）。", "科室5个", 4)]
    [InlineData("内设机构4个，分别是人事股、法制股、金融股。", "机构4个", 3)]
    [InlineData("内设综合、业务、财务两个科室。", "两个科室", 3)]
    [InlineData("主要有三类应用：一是业务系统；二是视频系统。", "三类应用", 2)]
    [InlineData("从四个方面推进：（1）调研；（2）采购；（3）验收。", "四个方面", 3)]
    [InlineData("开设四个工种的培训班，即中式烹饪210人、电焊180人、缝纫240人、修剪270人、驾驶90人，合计培训990人。", "四个工种", 5)]
    [InlineData("建成车间5个，分别是东岭服装车间、东岭银饰车间、西河箱包车间和南山刺绣车间，总建筑面积3860平方米，吸纳就业412人。", "车间5个", 4)]
    [InlineData("乡镇中心8个、村级站8个，共15个。", "15个", 16)]
    [InlineData("共15家单位，其中县直8家、乡镇8家。", "15家", 16)]
    [InlineData("项目涉及东山镇、西岭镇、南坪镇4个乡镇。", "4个乡镇", 3)]
    [InlineData("全县共12个乡镇纳入收集体系，其中第一批6个乡镇于2019年启用，第二批5个乡镇于2020年启用，共覆盖200多个村。", "12个", 11)]
    public void Warns_of_a_count_that_the_items_do_not_give(string text, string stated, int counted)
    {
        var finding = RuleAssert.Finds(Rule, ReportBuilder.From(text).Build());

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(stated, finding.Message, StringComparison.Ordinal);
        Assert.Equal(counted, finding.Computed);
    }

    [Fact]
    public void Counts_the_paragraphs_below_the_announcement()
    {
        string Text(string count) => $"""
            二、主要内容
            该项目分为{count}个子项目。
            1.政务云主机租用
            租用云主机8台。
            2.网站集约化建设
            完成28个单位的栏目。（1）升级。（2）改版。
            3.办公系统升级改版
            正文。
            三、绩效表现
            1.产出
            """;

        RuleAssert.Silent(Rule, ReportBuilder.From(Text("三")).Build(), RuleOutcome.Holds);
        Assert.Equal(3m, RuleAssert.Finds(Rule, ReportBuilder.From(Text("四")).Build()).Computed);
    }

    [Theory]
    [InlineData("下设财务、规划建设与安全监管等三个科室。")]
    [InlineData("单位共有股室5个，分别是秘书股、规划股、安监办公室（副科级）、法规股、财务股。")]
    [InlineData("大厅由4个专区（分别为税务、医保、社保、人社）并为3个专区（分别为税务、医保、社保）。")]
    [InlineData("建成车间4个，分别是东岭服装车间、东岭银饰车间、西河箱包车间和南山刺绣车间，总建筑面积3860平方米。")]
    [InlineData("实现县、乡、村三级全覆盖。")]
    [InlineData("设有负责综合协调与文字材料起草的办公室、对外合作处、计划处三个处室，分为甲、乙、丙三个部分。")]
    [InlineData("主要为两个部分，一是完成接入，二是设备升级。")]
    [InlineData("共有16人，其中行政8人、事业6人。")]       // 其中 names some
    [InlineData("乡镇中心8个、村级站8个，共16个。")]
    public void Holds(string text) => RuleAssert.Silent(Rule, ReportBuilder.From(text).Build(), RuleOutcome.Holds);

    [Theory]
    [InlineData("共有100多家县直单位、14个乡镇政府、14个便民中心、204个村服务中心接入，接入单位达350余个。")]
    [InlineData("县政府网站包括1个主站，57个子站。")]
    [InlineData("覆盖30个乡镇（街道），200个村（社区、居委会）。")]
    [InlineData("现有编制13名，实有13人，其中党员10人、女性8人。")]
    [InlineData("编制15人，在职共15人，其中党员10人、女性8人。")]
    [InlineData("建成车间5个，分别是东岭车间、西河车间，共用厂房的南山、北坡、中坝车间。")]
    [InlineData("二是坚持实用为主。升级8台云主机。")]
    [InlineData("主要绩效表现在以下几个方面：一是节约成本。二是提高效率。")]
    public void Approximate_counts_and_open_lists_are_no_claim(string text) => RuleAssert.Silent(Rule, ReportBuilder.From(text).Build(), RuleOutcome.NotApplicable);

    [Fact]
    public void An_inner_list_ends_with_its_paragraph() => RuleAssert.Silent(
        Rule, ReportBuilder.From("一是坚持科学设计。\n二是坚持实用。主要为两个部分，一是完成接入，二是设备升级。\n三是坚持建管用结合。").Build(), RuleOutcome.Holds);

    [Fact]
    public void Is_silent_on_an_empty_report() => RuleAssert.Silent(Rule, ReportBuilder.Empty, RuleOutcome.NotApplicable);
}
