using PerfEval.Generation.Faults;
using PerfEval.Readers;

namespace PerfEval.Generation.Tests.Faults;

public sealed class FaultTests
{
    private static readonly string[] NotOfOneReport = ["PE601", "PE602", "PE603", "PE604", "PE900"];

    public static TheoryData<string> Rules => [.. FaultCatalog.Rules];

    [Fact]
    public void Every_rule_that_one_report_can_break_has_a_fault() =>
        Assert.Equal(Core.Rules.RuleCatalog.All.Select(r => r.Descriptor.Id).Except(NotOfOneReport).Order(StringComparer.Ordinal), FaultCatalog.Rules);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_fault_finds_a_place_and_its_words_stand_in_the_text(string rule)
    {
        var plan = new GenerationPlan { Seed = 5, PercentClean = 0, Faults = [.. FaultCatalog.All.Where(f => f.Rule == rule)] };
        using var generated = new Generated(8, plan);
        Assert.All(generated.Reports, r => Assert.Contains(r.Faults, f => f.Rule == rule));
        for (var i = 0; i < generated.Files.Count; i++)
        {
            var text = Squeezed(new DocumentReaders().Read(generated.Bytes(i)).Text);
            Assert.All(generated.Reports[i].Faults, f => Assert.Contains(f.QuoteAny.Prepend(f.Quote), q => text.Contains(Squeezed(q), StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void All_rules_are_planted_in_turn()
    {
        var generator = new ReportGenerator(new GenerationPlan { Seed = 3 });
        var planted = Enumerable.Range(0, FaultCatalog.Rules.Count * 6).SelectMany(i => generator.Report(i).Faults).CountBy(f => f.Rule).ToDictionary();
        Assert.All(FaultCatalog.Rules, rule => Assert.True(planted.GetValueOrDefault(rule) >= 2, $"{rule}只植入{planted.GetValueOrDefault(rule)}次"));
    }

    [Fact]
    public void Every_trap_can_be_set()
    {
        var generator = new ReportGenerator(new GenerationPlan { Seed = 4 });
        var set = Enumerable.Range(0, 500).SelectMany(i => generator.Report(i).Traps).Select(t => t.Name).ToHashSet();
        Assert.Empty(TrapCatalog.All.Select(t => t.Name).Except(set));
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
