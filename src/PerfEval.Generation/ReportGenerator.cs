using System.Globalization;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Families;
using PerfEval.Generation.Faults;
using PerfEval.Generation.Faults.Traps;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation;

/// <summary>Makes the report of a number: the same plan and number give the same report, whatever else is generated.</summary>
public sealed class ReportGenerator(GenerationPlan plan)
{
    private const int RoundsInFamily = 6;
    private const int PercentLookAlikes = 35;

    private readonly List<ReportFamily> _families = [.. plan.Families.Where(f => FamilyCatalog.All.Any(k => k.Family == f))];

    public GeneratedReport Report(int number)
    {
        var dice = new Dice((ulong)plan.Seed, (ulong)number);
        var rule = WantedRule(number, dice);
        var traps = dice.Shuffled(TrapCatalog.All).Take(dice.Of(0, 0, 1, 1, 2)).ToList();
        if (dice.Chance(PercentLookAlikes) && !traps.Exists(t => t is LookAlikes)) traps.Add(new LookAlikes());
        if (rule is null) return Attempt(number, _families[number % _families.Count], [], traps, 0, out var clean) is null ? clean! : throw new InvalidOperationException("没有错误的报告总能生成");
        var others = OtherFaults(rule, dice);
        var ways = dice.Shuffled(plan.Faults.Where(f => f.Rule == rule));
        // The rule's turn has come: other facts, then another family, until one of its ways finds a place.
        for (var round = 0; round < _families.Count * RoundsInFamily; round++)
        {
            var family = _families[(number + (round / RoundsInFamily)) % _families.Count];
            foreach (var way in ways)
            {
                if (With(number, family, way, others, traps, round) is { } report) return report;
            }
        }
        return Attempt(number, _families[number % _families.Count], [], traps, 0, out var without) is null ? without! : throw new InvalidOperationException("没有错误的报告总能生成");
    }

    // A further fault that finds no place, or takes that of the first, is left out.
    private GeneratedReport? With(int number, ReportFamily family, IPlantedFault first, IReadOnlyList<IPlantedFault> others, List<ITrap> traps, int round)
    {
        List<IPlantedFault> faults = [first, .. others];
        while (true)
        {
            var missed = Attempt(number, family, faults, traps, round, out var report);
            if (missed is null) return report;
            if (missed != first) faults.Remove(missed);
            else if (faults.Count > 1) faults.RemoveRange(1, faults.Count - 1);
            else return null;
        }
    }

    private IPlantedFault? Attempt(int number, ReportFamily family, List<IPlantedFault> faults, List<ITrap> traps, int round, out GeneratedReport? report)
    {
        report = null;
        var facts = ProblemInvention.Fitting(FactInvention.Of(number, family, Dice(number, 1 + (1000 * round))));
        for (var i = 0; i < faults.Count; i++)
        {
            if (faults[i].Prepare(facts, Dice(number, 100 + i)) is not { } prepared) return faults[i];
            facts = prepared;
        }
        for (var i = 0; i < traps.Count; i++) facts = traps[i].Prepare(facts, Dice(number, 200 + i)) ?? facts;
        var voice = new Voice(facts, Dice(number, 2));
        var draft = new Draft(voice, FamilyCatalog.Of(family).Compose(voice));
        List<PlantedFault> planted = [];
        for (var i = 0; i < faults.Count; i++)
        {
            if (faults[i].Plant(draft, Dice(number, 300 + i)) is not { } fault) return faults[i];
            planted.Add(fault);
        }
        List<SetTrap> set = [];
        for (var i = 0; i < traps.Count; i++)
        {
            if (traps[i].Set(draft, Dice(number, 400 + i)) is { } trap) set.Add(trap);
        }
        report = new GeneratedReport(string.Create(CultureInfo.InvariantCulture, $"g{number:00000}"), draft, planted, set);
        return null;
    }

    private Dice Dice(int number, int purpose) => new((ulong)plan.Seed, (ulong)number, (ulong)purpose);

    // Every rule once in each run of as many numbers, in an order of its own each time.
    private string? WantedRule(int number, Dice dice)
    {
        var rules = plan.Faults.Select(f => f.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        if (rules.Count == 0 || dice.Chance(plan.PercentClean)) return null;
        var run = number / rules.Count;
        return new Dice((ulong)plan.Seed, (ulong)run, 500).Shuffled(rules)[number % rules.Count];
    }

    // One of each area, so that one cause does not hide another.
    private List<IPlantedFault> OtherFaults(string rule, Dice dice) =>
        [.. dice.Shuffled(plan.Faults).Where(f => f.Area != plan.Faults.First(p => p.Rule == rule).Area).DistinctBy(f => f.Area).Take(dice.Of(0, 0, 1, 1, 2))];
}
