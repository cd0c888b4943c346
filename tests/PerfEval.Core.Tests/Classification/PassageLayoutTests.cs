using PerfEval.Core.Classification;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Classification;

public sealed class PassageLayoutTests
{
    private const string Wrapped = """
        一、基本情况
        2021年县财政安排高标准农田建设补助资金三千余万元，用于平整土地、修建机
        耕道和疏浚沟渠，涉及六个乡镇四十二个行政村，当年完成建设面积二点一万亩
        并通过市级验收，项目区亩均增产一百公斤，受益群众对工程建设质量普遍表示
        认可。
        二、存在的问题
        1．部分标段因青苗补偿没有谈妥，施工队伍迟迟进不了场，沟渠工程比计划推
        迟两个月。
        2．机耕道交给村里以后没有明确由谁养护，路肩被雨水冲毁的地段较多，一直没
        — 3 —
        有修复。
        """;

    [Fact]
    public void Sentence_broken_by_the_lines_of_a_page_is_one()
    {
        var problems = Classify(Wrapped).Where(p => p.Kind == PassageKind.Problem).ToList();

        Assert.Equal(2, problems.Count);
        Assert.Equal("部分标段因青苗补偿没有谈妥，施工队伍迟迟进不了场，沟渠工程比计划推\n迟两个月。", problems[0].Evidence.Quote);
        Assert.StartsWith("机耕道交给村里", problems[1].Evidence.Quote, StringComparison.Ordinal);
        Assert.EndsWith("有修复。", problems[1].Evidence.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_that_fill_their_lines_stay_apart()
    {
        var passages = Classify("一、存在的问题\n合同要素遗漏，验收没有记录。\n台账登记走样，账实不符。");

        Assert.Equal(["合同要素遗漏，验收没有记录。", "台账登记走样，账实不符。"], passages.Select(p => p.Evidence.Quote));
    }

    [Fact]
    public void Items_numbered_below_a_part_are_sentences()
    {
        var passages = Classify("第四部分 存在的问题\n一、档案归集不及时，部分勘查表散存在施工单位手中。\n二、设备长期闲置，没有登记入账。\n第五部分 改进措施\n一、指定专人收集整理资料，做到一项一档。");

        Assert.Equal([PassageKind.Problem, PassageKind.Problem, PassageKind.Suggestion], passages.Select(p => p.Kind));
        Assert.Equal("档案归集不及时，部分勘查表散存在施工单位手中。", passages[0].Evidence.Quote);
    }

    [Fact]
    public void Answers_of_a_form_are_read_by_what_was_asked()
    {
        var passages = Classify(Form(("存在问题", "1.设备使用率低。\n2.没有专职技术员。"), ("改进措施", "1.清理后统一调配。\n2.招聘技术员两名。"), ("填表说明", "本表一式两份，存在不足的请据实填写。")));

        Assert.Equal(
            [(PassageKind.Problem, "设备使用率低。", "P15"), (PassageKind.Problem, "没有专职技术员。", "P18"), (PassageKind.Suggestion, "清理后统一调配。", "P15"), (PassageKind.Suggestion, "招聘技术员两名。", "P18")],
            passages.Select(p => (p.Kind, p.Evidence.Quote, p.Code!)));
    }

    [Fact]
    public void Deviation_column_of_the_indicators_is_no_narrative()
    {
        Assert.Empty(Classify(Form(("三级指标", "偏差原因分析及改进措施"), ("完工率", "受降雨影响，部分工程滞后，将加快进度。"))));
    }

    [Fact]
    public void First_item_behind_its_lead_in_is_a_sentence_of_its_own()
    {
        var passages = Classify("一、其他需要说明的情况\n1.补贴名单没有公开，群众不知情。\n针对上述情况，我们准备：①在村务公开栏公布名单。②每季度更新一次。");

        Assert.Equal(["在村务公开栏公布名单。", "每季度更新一次。"], passages.Where(p => p.Kind == PassageKind.Suggestion).Select(p => p.Evidence.Quote.TrimStart('①', '②')));
        Assert.Equal("补贴名单没有公开，群众不知情。", Assert.Single(passages, p => p.Kind == PassageKind.Problem).Evidence.Quote);
    }

    [Fact]
    public void Chapters_numbered_without_a_stop_and_half_width_commas_are_understood()
    {
        var passages = Classify("一 项目基本情况\n项目由县农业局实施,涉及五个村。\n二 存在的问题\n（一）合同没有约定违约责任,履约监督缺位。\n三 意见和建议\n（一）在合同中写明违约责任,按月通报履约情况。");

        Assert.Equal([PassageKind.Other, PassageKind.Problem, PassageKind.Suggestion], passages.Select(p => p.Kind));
    }

    [Fact]
    public void Remedy_has_the_code_of_the_problem_that_it_answers()
    {
        var passages = Classify("一、存在的问题\n一是仓库里的抽水泵闲置，使用率低。\n二是业务人员不足，缺少专业技术人员。\n二、改进措施\n一是列出清单，由镇里统一安排。\n二是请上级给予支持。");

        Assert.Equal(["P15", "P18", "P15", "P18"], passages.Select(p => p.Code));
    }

    [Theory]
    [InlineData("一、问题与不足")]
    [InlineData("一、存在的不足")]
    [InlineData("一、主要困难与不足")]
    public void Chapter_of_shortcomings_is_one_of_problems(string heading)
    {
        Assert.Equal(PassageKind.Problem, Assert.Single(Classify(heading + "\n村民只在雨天才来培训，平日到场的寥寥。")).Kind);
    }

    private static SourceDocument Form(params (string Label, string Answer)[] rows)
    {
        var text = string.Concat(rows.Select(r => $"{r.Label}\t{r.Answer}\n"));
        var cells = new List<TableCell>();
        var start = 0;
        foreach (var (label, answer) in rows)
        {
            var row = cells.Count / 2;
            cells.Add(new TableCell(row, 0, 1, 1, new TextSpan(start, label.Length)));
            cells.Add(new TableCell(row, 1, 1, 1, new TextSpan(start + label.Length + 1, answer.Length)));
            start += label.Length + answer.Length + 2;
        }
        return new SourceDocument(DocumentFormat.Docx, text, [], [new SourceTable(0, new TextSpan(0, text.Length), cells)]);
    }

    private static IReadOnlyList<Passage> Classify(string text) => Classify(Snippet.Documented(text));

    private static IReadOnlyList<Passage> Classify(SourceDocument document) =>
        new CueWordClassifier().Classify(document, OutlineExtractor.Extract(document));
}
