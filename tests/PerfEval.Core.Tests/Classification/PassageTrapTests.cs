using PerfEval.Core.Classification;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Classification;

public sealed class PassageTrapTests
{
    [Theory]
    [InlineData("一、存在的问题\n（请说明项目实施中存在的问题。）", "template prompt")]
    [InlineData("一、存在的问题\n针对扣分指标分析存在的问题和原因。", "template prompt")]
    [InlineData("一、改进意见\n针对上述情况提出加强资金管理的意见。", "template prompt")]
    [InlineData("一、存在的问题\n无。", "explicit none")]
    [InlineData("一、存在的问题\n暂无", "explicit none")]
    [InlineData("一、存在的问题\n本项目不存在问题。", "explicit none")]
    [InlineData("一、资金管理\n资金支付审批齐全，未发现虚列支出、超标准开支等问题。", "denied")]
    [InlineData("一、资金管理\n评价组核查了资金拨付是否及时、是否存在闲置。", "what was looked into")]
    [InlineData("一、项目管理\n对监理提出的质量问题，要求施工方立即整改到位。", "process")]
    [InlineData("一、项目成效\n加强了预算约束，健全了考核机制，工作效率进一步提高。", "achievement")]
    [InlineData("一、项目成效\n有效缓解了农村地区师资不足、校舍老化的矛盾。", "achievement")]
    [InlineData("一、绩效目标\n通过实施本项目，解决老城区排水管网老化、内涝频发的问题。", "goal")]
    [InlineData("一、存在的问题\n近年来，我县旅游业发展迅速，文旅局负责全县景区的管理。", "context")]
    [InlineData("一、存在的问题\n主要原因是上级资金下达时间较晚。", "cause")]
    [InlineData("一、存在的问题\n我局将于2024年3月完成尾款支付。", "plan")]
    [InlineData("一、其他需要说明的问题\n（一）后续工作计划\n加强栏目建设，及时更新信息。", "plan of the project")]
    [InlineData("一、下一步改进措施\n针对上述问题，拟采取以下措施：", "lead-in")]
    [InlineData("一、建议\n某县水利局\n2023年4月6日", "signature")]
    [InlineData("一、改进意见\n我县不存在将补助资金挪作他用的情况。", "denied")]
    [InlineData("一、资金管理\n项目资金专账核算，未挤占、挪用，也没有截留。", "denied")]
    [InlineData("一、自评结论\n扣分情况：资料管理扣1分（归档不及时）。", "points lost")]
    [InlineData("一、下一步建议\n综上，本项目自评得分为90分。", "score")]
    [InlineData("一、自评结论\n因资料归档不及时扣2分。", "points lost")]
    [InlineData("一、产出情况\n困难群众救助发放及时率100%，风险隐患排查覆盖全部乡镇。", "harmless words")]
    [InlineData("一、评价结果应用\n我局将进一步加强结果应用，评价结果作为安排预算的依据。", "use of results")]
    public void Leaves_alone_what_is_neither(string text, string why)
    {
        Assert.All(Classify(text), p => Assert.True(p.Kind == PassageKind.Other, $"{why}: {p.Kind} {p.Evidence.Quote}"));
    }

    [Theory]
    [InlineData("一、项目实施情况\n因用地审批未办结，截至年底仍有三个标段尚未开工。", PassageKind.Problem, "P12")]
    [InlineData("一、项目效益\n设备长期闲置，使用率仅为23%，没有发挥应有作用。", PassageKind.Problem, "P15")]
    [InlineData("一、存在的问题\n绩效目标空泛，与年度任务不匹配。", PassageKind.Problem, "P07")]
    [InlineData("一、存在问题\n一是权重设置不合理；", PassageKind.Problem, "P09")]
    [InlineData("一、项目情况\n建议财政部门在年初足额安排配套资金。", PassageKind.Suggestion, "P04")]
    [InlineData("一、项目情况\n下一步，我单位将进一步规范政府采购程序。", PassageKind.Suggestion, "P14")]
    [InlineData("一、改进措施\n盘活存量资金，压减结转结余。", PassageKind.Suggestion, "P05")]
    [InlineData("一、存在的问题\n建议尽快清理盘活闲置资产。", PassageKind.Suggestion, "P15")]
    public void Finds_and_names_what_is_told(string text, PassageKind kind, string code)
    {
        var passage = Assert.Single(Classify(text));

        Assert.Equal((kind, code), (passage.Kind, passage.Code));
    }

    [Fact]
    public void Tells_problem_and_suggestion_of_one_paragraph_apart()
    {
        var passages = Classify("六、存在问题和建议\n一是人员培训不足。目前业务骨干流失严重，难以满足工作需要。建议加强业务培训，稳定队伍。");

        Assert.Equal([PassageKind.Problem, PassageKind.Problem, PassageKind.Suggestion], passages.Select(p => p.Kind));
        Assert.All(passages, p => Assert.Equal("P18", p.Code));
    }

    [Fact]
    public void Announced_problems_are_found_below_another_chapter()
    {
        var passages = Classify("一、绩效分析\n项目实施中还存在以下不足：\n1.合同要素遗漏。\n2.台账登记走样。\n二、结论\n总体良好。");

        Assert.Equal(["合同要素遗漏。", "台账登记走样。"], passages.Where(p => p.Kind == PassageKind.Problem).Select(p => p.Evidence.Quote));
    }

    [Fact]
    public void Number_and_chapter_name_are_no_part_of_the_passage()
    {
        var passages = Classify("（二）存在问题：经费下达偏晚。\n三、改进建议\n（1）提前下达经费，按季考核；");

        Assert.Equal(["经费下达偏晚。", "提前下达经费，按季考核；"], passages.Select(p => p.Evidence.Quote));
    }

    [Fact]
    public void Annex_is_no_narrative()
    {
        var passages = Classify("一、建议\n健全制度。\n附件2\n填报单位未及时支付扣2分。");

        Assert.Equal("健全制度。", Assert.Single(passages).Evidence.Quote);
    }

    private static IReadOnlyList<Passage> Classify(string text)
    {
        var document = Snippet.Documented(text);
        return new CueWordClassifier().Classify(document, OutlineExtractor.Extract(document));
    }
}
