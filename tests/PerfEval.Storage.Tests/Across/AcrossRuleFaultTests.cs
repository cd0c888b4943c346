using PerfEval.Core.Analysis;
using PerfEval.Core.Rules;
using PerfEval.Storage.Across;

namespace PerfEval.Storage.Tests.Across;

public sealed class AcrossRuleFaultTests
{
    [Fact]
    public void A_rule_that_throws_could_not_be_checked_and_says_so()
    {
        var report = new StoredReport(1, 1, "甲.docx", DateTime.UnixEpoch, "", new ReportInfo(), new ReportKey("", "", "", "", null), [], []);

        var result = AcrossRules.Check(new Broken(), report, []);

        Assert.Equal((RuleOutcome.NotCheckable, "规则运行异常（InvalidOperationException），请联系管理员"), (result.Outcome, result.Reason));
    }

    private sealed class Broken : IAcrossRule
    {
        public RuleDescriptor Descriptor { get; } = new("PE699", "坏", Severity.Warning, "");

        public AcrossResult Check(StoredReport own, IReadOnlyList<OtherReport> others) => throw new InvalidOperationException();
    }
}
