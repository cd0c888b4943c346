using PerfEval.Core.Reports;
using PerfEval.Core.Rules;

namespace PerfEval.Core.Tests.Rules;

public sealed class RuleRunnerTests
{
    [Fact]
    public void Gives_one_row_per_rule_in_the_order_of_ids()
    {
        var rows = new RuleRunner().Run(ReportBuilder.Empty);

        Assert.Equal(RuleCatalog.All.Select(r => r.Descriptor.Id), rows.Select(r => r.Descriptor.Id));
    }

    [Fact]
    public void Runs_the_other_rules_when_one_throws()
    {
        var rows = new RuleRunner([new Broken(), new Sound()]).Run(ReportBuilder.Empty);

        Assert.Equal(
            [("PE801", RuleOutcome.NotCheckable), ("PE802", RuleOutcome.Holds), ("PE900", RuleOutcome.Violated)],
            rows.Select(r => (r.Descriptor.Id, r.Result.Outcome)));
    }

    [Fact]
    public void Does_not_tell_a_unit_slip_again_as_narrative_against_table()
    {
        var cited = ReportBuilder.From("维修费8.4元，表列8.4万元，另3元").Cite("8.4元");
        var other = ReportBuilder.From("维修费8.4元，表列8.4万元，另3元").Cite("3元");
        var rows = new RuleRunner([
            new Telling("PE104", new Finding("PE104", Severity.Error, "单位", [cited]) { Suspect = cited }),
            new Telling("PE401", new Finding("PE401", Severity.Error, "同因", [cited]), new Finding("PE401", Severity.Error, "另一处", [other])),
        ]).Run(ReportBuilder.Empty);

        Assert.Equal(["单位", "另一处"], rows.SelectMany(r => r.Result.Findings).Select(f => f.Message));
    }

    [Fact]
    public void Tells_why_for_every_rule_that_was_not_checked()
    {
        var rows = new RuleRunner().Run(ReportBuilder.Empty);

        Assert.All(rows, r => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", r.Result.Reason));
        Assert.DoesNotContain(rows, r => r.Result.Reason!.StartsWith("报告没有可按", StringComparison.Ordinal));
    }

    [Fact]
    public void Tells_which_rule_has_the_finding_of_one_that_is_off_without()
    {
        var cited = ReportBuilder.From("维修费8.4元，表列8.4万元").Cite("8.4元");
        var rows = new RuleRunner([
            new Telling("PE104", new Finding("PE104", Severity.Error, "单位", [cited]) { Suspect = cited }),
            new Telling("PE401", new Finding("PE401", Severity.Error, "同因", [cited])),
        ]).Run(ReportBuilder.Empty);

        Assert.Equal((RuleOutcome.Violated, "与单位疑误同因，见PE104"), (rows[1].Result.Outcome, rows[1].Result.Reason));
    }

    [Fact]
    public void Keeps_the_reason_of_a_relation_that_is_told_elsewhere()
    {
        var result = RuleResult.From([], [new Verification(RuleOutcome.NotCheckable, "甲", [], "缺数"), new Verification(RuleOutcome.Violated, "乙", [], "单位疑误，见PE104")]);

        Assert.Equal((RuleOutcome.Violated, "单位疑误，见PE104"), (result.Outcome, result.Reason));
    }

    private sealed class Broken : IConsistencyRule
    {
        public RuleDescriptor Descriptor { get; } = new("PE801", "坏规则", Severity.Error, "");

        public RuleResult Check(SelfEvaluationReport report) => throw new InvalidOperationException("broken");
    }

    private sealed class Sound : IConsistencyRule
    {
        public RuleDescriptor Descriptor { get; } = new("PE802", "好规则", Severity.Error, "");

        public RuleResult Check(SelfEvaluationReport report) => RuleResult.Holds();
    }

    private sealed class Telling(string id, params Finding[] findings) : IConsistencyRule
    {
        public RuleDescriptor Descriptor { get; } = new(id, "述", Severity.Error, "");

        public RuleResult Check(SelfEvaluationReport report) => RuleResult.From(findings, []);
    }
}
