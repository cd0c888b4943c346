using PerfEval.Core.Analysis;
using PerfEval.Evaluation.Figures;

namespace PerfEval.Evaluation.Tests.Figures;

public sealed class FindingFiguresTests
{
    private const string Gold = """
        "must_find": [{"rules": ["PE104", "PE103"], "quote": "8.4元"}, {"rules": ["PE201"], "quote": "102", "quote_any": ["105分"]}],
        "acceptable": [{"rules": ["PE209"], "quote": "规模养殖场"}],
        "must_not": [{"rules": ["PE101"], "quote": "90%", "why": "3915/4350 = 0.9"}, {"rules": ["*"], "quote": "900万元"}]
        """;

    [Fact]
    public void A_planted_fault_is_found_by_words_of_the_message_or_the_evidence()
    {
        var score = Compare(Scoring.Finding("PE103", "error", "明细不等于合计", "空调维修费 8.4元"), Scoring.Finding("PE201", "info", "各项分值合计105分"));

        Assert.Equal((2, 2), (score.Figures[FigureNames.MustFind].Asked, score.Figures[FigureNames.MustFind].Right));
        Assert.Equal(new RuleTally(Planted: 1, Found: 1, 0, 0, 0), score.Rules["PE104"]);
        Assert.Equal(new RuleTally(0, 0, Reported: 1, Confirmed: 1, 0), score.Rules["PE103"]);
        Assert.Equal(new RuleTally(Planted: 1, Found: 1, Reported: 0, 0, 0), score.Rules["PE201"]);
    }

    [Fact]
    public void A_fault_that_was_not_found_is_told_with_its_words()
    {
        var score = Compare(Scoring.Finding("PE101", "warning", "8.4元"));

        Assert.Equal(["PE104/PE103 “8.4元”", "PE201 “102”“105分”"], score.Misses.Where(m => m.Figure == FigureNames.MustFind).Select(m => m.Words));
    }

    [Fact]
    public void A_finding_that_follows_is_neither_asked_for_nor_wrong()
    {
        var score = Compare(Scoring.Finding("PE209", "error", "规模养殖场设施配套率得分不符"));

        Assert.Equal(0, score.Figures[FigureNames.WrongErrors].Given);
        Assert.Equal(new RuleTally(0, 0, Reported: 1, Confirmed: 1, 0), score.Rules["PE209"]);
    }

    [Fact]
    public void An_error_that_nobody_planted_is_wrong_and_costs_precision()
    {
        var score = Compare(Scoring.Finding("PE209", "error", "满意度得分不符"), Scoring.Finding("PE209", "warning", "完工时间得分不符"), Scoring.Finding("PE209", "info", "提示"));

        Assert.Equal(1, score.Figures[FigureNames.WrongErrors].Given);
        Assert.Equal(new RuleTally(0, 0, Reported: 2, Confirmed: 0, 0), score.Rules["PE209"]);
    }

    [Fact]
    public void A_trap_is_broken_once_by_each_finding_that_accuses()
    {
        var score = Compare(Scoring.Finding("PE101", "error", "执行率应为91%", "90%", "900万元"), Scoring.Finding("PE101", "info", "90%"));

        Assert.Equal(1, score.Figures[FigureNames.MustNot].Given);
        Assert.Equal(0, score.Figures[FigureNames.WrongErrors].Given);
        Assert.Equal(1, score.Rules["PE101"].Forbidden);
    }

    [Fact]
    public void What_was_planted_breaks_no_trap()
    {
        var score = Compare(Scoring.Finding("PE104", "error", "8.4元应为8.4万元", "900万元"));

        Assert.Equal(0, score.Figures[FigureNames.MustNot].Given);
    }

    [Fact]
    public void Gold_without_findings_measures_no_rule()
    {
        var score = Scoring.Compare("\"amounts\": []", Scoring.Analysis with { Findings = [Scoring.Finding("PE101", "error", "")] });

        Assert.Empty(score.Rules);
        Assert.DoesNotContain(FigureNames.WrongErrors, score.Figures.Keys);
    }

    private static ReportScore Compare(params FindingInfo[] findings) => Scoring.Compare(Gold, Scoring.Analysis with { Findings = findings });
}
