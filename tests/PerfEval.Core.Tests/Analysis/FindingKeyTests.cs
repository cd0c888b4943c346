using PerfEval.Core.Analysis;

namespace PerfEval.Core.Tests.Analysis;

public sealed class FindingKeyTests
{
    [Fact]
    public void The_same_words_elsewhere_and_set_otherwise_keep_the_key()
    {
        var first = Finding("PE103", ("合计437.70万元", 10), ("（二）明细 427.70", 40));
        var later = Finding("PE103", ("(二)明细427.70", 90), ("合计 ４３７.70 万元，", 200)) with { Message = "说法不同了", Severity = "warning" };

        Assert.Equal(Key(first), Key(later));
    }

    [Theory]
    [InlineData("PE104", "合计437.70万元")]
    [InlineData("PE103", "合计437.7万元")]
    [InlineData("PE103", "合计-437.70万元")]
    public void Another_rule_or_another_number_is_another_finding(string rule, string words) =>
        Assert.NotEqual(Key(Finding("PE103", ("合计437.70万元", 0))), Key(Finding(rule, (words, 0))));

    [Fact]
    public void Findings_without_words_are_known_by_their_sentence() =>
        Assert.NotEqual(Key(Finding("PE501") with { Message = "缺少“存在的问题”" }), Key(Finding("PE501") with { Message = "缺少“下一步措施”" }));

    [Fact]
    public void Findings_alike_in_one_report_are_numbered()
    {
        var findings = In([Finding("PE103", ("10万元", 5)), Finding("PE103", ("10万元", 50)), Finding("PE103", ("10万元", 500))]).Findings;

        Assert.Equal(3, findings.Select(f => f.Key).Distinct().Count());
        Assert.Equal(findings[0].Key + "-2", findings[1].Key);
    }

    [Fact]
    public void Money_at_stake_is_the_difference_of_amounts_or_the_share_of_the_largest()
    {
        AmountInfo[] amounts = [new("500万元", 5_000_000, "budget", "", 2020, "万元", false, new SpanInfo(0, 5), null), new("400万元", 4_000_000, "paid", "", 2020, "万元", false, new SpanInfo(10, 5), null)];
        RateInfo[] rates = [new("90%", 0.9m, "execution", new SpanInfo(20, 3), null)];
        var sum = Finding("PE103", ("400万元", 10)) with { Stated = 4_000_000, Computed = 4_100_000, Difference = -100_000 };
        var rate = Finding("PE101", ("90%", 20), ("500万元", 0), ("400万元", 10)) with { Stated = 0.9m, Computed = 0.8m, Difference = 0.1m };
        var points = Finding("PE203", ("90%", 20)) with { Stated = 90, Computed = 80, Difference = 10 };

        Assert.Equal([100_000m, 500_000m, null], In([sum, rate, points], amounts, rates).Findings.Select(f => f.Stake));
    }

    [Fact]
    public void A_finding_is_as_sure_as_the_least_sure_of_its_words()
    {
        var read = new FindingInfo("PE103", "warning", "", null, null, null, null, null, [new EvidenceInfo("1", new SpanInfo(0, 1) { Confidence = 0.6 }), new EvidenceInfo("2", new SpanInfo(2, 1))]);

        Assert.Equal([0.6, 1d], In([read, Finding("PE101", ("3", 5))]).Findings.Select(f => f.Confidence!.Value));
    }

    private static string? Key(FindingInfo finding) => In([finding]).Findings[0].Key;

    private static AnalysisDocument In(IReadOnlyList<FindingInfo> findings, IReadOnlyList<AmountInfo>? amounts = null, IReadOnlyList<RateInfo>? rates = null) =>
        FindingKey.In(new AnalysisDocument { Source = new SourceInfo("", "txt", "", null, 0), Status = "ok", Findings = findings, Amounts = amounts ?? [], Rates = rates ?? [] });

    private static FindingInfo Finding(string rule, params (string Words, int At)[] evidence) =>
        new(rule, "error", "", null, null, null, null, null, [.. evidence.Select(e => new EvidenceInfo(e.Words, new SpanInfo(e.At, e.Words.Length)))]);
}
