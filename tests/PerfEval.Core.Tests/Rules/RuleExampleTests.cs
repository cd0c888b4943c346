using PerfEval.Core.Analysis;
using PerfEval.Core.Rules;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Rules;

/// <summary>The examples of the rules are true, read and extracted as any report is; the page made of them is current.</summary>
public sealed class RuleExampleTests
{
    private static readonly AnalysisPipeline Pipeline = new();

    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(r => r.Descriptor).Where(d => d.Id != "PE900").Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_first_example_fires(string id) => Assert.Contains(Analyze(Rule(id).Fires).Findings, f => f.Rule == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_second_does_not(string id)
    {
        Assert.NotEmpty(Rule(id).Silent);
        Assert.DoesNotContain(Analyze(Rule(id).Silent).Findings, f => f.Rule == id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_names_its_basis(string id) => Assert.NotEmpty(Rule(id).Basis);

    [Fact]
    public void The_page_is_current()
    {
        var path = Path.Combine(SourceTree.Core, "Rules", "EXAMPLES.md");
        if (Environment.GetEnvironmentVariable("PERFEVAL_ACCEPT") == "1") File.WriteAllText(path, RulePage.Write());
        Assert.Equal(RulePage.Write(), File.ReadAllText(path));
    }

    private static RuleDescriptor Rule(string id) => RuleCatalog.All.Single(r => r.Descriptor.Id == id).Descriptor;

    private static AnalysisDocument Analyze(string text) => Pipeline.Analyze(PrintedText.Lay(text), "示例.txt", "");
}
