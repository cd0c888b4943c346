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
    private const int RoundsInFamily = 14;
    private const int PercentLookAlikes = 35;

    public GeneratedReport Report(int number)
    {
        var dice = new Dice((ulong)plan.Seed, (ulong)number);
        if (WantedRule(number, dice) is { } rule)
        {
            var ways = dice.Shuffled(plan.Faults.Where(f => f.Rule == rule));
            // The rule's turn has come: other facts, then another family, until one of its ways finds a place.
            for (var round = 0; round < plan.Families.Count * RoundsInFamily; round++)
            {
                var family = Family(number + (round / RoundsInFamily));
                if (ways.Find(w => Attempt(number, family, round, [w], []) is not null) is { } way) return Filled(number, family, round, [way], dice);
            }
        }
        return Filled(number, Family(number), 0, [], dice);
    }

    private ReportFamily Family(int number) => plan.Families[number % plan.Families.Count];

    // Whether a report has a place for a fault or a trap shows only when it is tried; each try makes the report again from the same throws.
    private GeneratedReport Filled(int number, ReportFamily family, int round, List<IPlantedFault> faults, Dice dice)
    {
        var report = Attempt(number, family, round, faults, [])!;
        var faultsWanted = faults.Count + (faults.Count == 0 ? 0 : dice.Of(0, 0, 1, 1, 2));
        foreach (var fault in faultsWanted == faults.Count ? [] : dice.Shuffled(plan.Faults))
        {
            if (faults.Count == faultsWanted) break;
            if (faults.Exists(f => f.Area == fault.Area) || Attempt(number, family, round, [.. faults, fault], []) is not { } planted) continue;
            faults.Add(fault);
            report = planted;
        }
        List<ITrap> traps = [];
        var trapsWanted = dice.Of(0, 0, 1, 1, 2);
        foreach (var trap in dice.Shuffled(TrapCatalog.All).Take(trapsWanted * 3).Concat(dice.Chance(PercentLookAlikes) ? [new LookAlikes()] : []))
        {
            if (traps.Exists(t => t.Name == trap.Name) || (traps.Count == trapsWanted && trap is not LookAlikes)) continue;
            if (Attempt(number, family, round, faults, [.. traps, trap]) is not { } set) continue;
            traps.Add(trap);
            report = set;
        }
        return report;
    }

    // The report with all of these, or null when one of them finds no place.
    private GeneratedReport? Attempt(int number, ReportFamily family, int round, List<IPlantedFault> faults, List<ITrap> traps)
    {
        var facts = ProblemInvention.Fitting(FactInvention.Of(number, family, Dice(number, 1 + (1000 * round))));
        for (var i = 0; i < faults.Count; i++)
        {
            if (faults[i].Prepare(facts, Dice(number, 100 + i)) is not { } prepared) return null;
            facts = prepared;
        }
        for (var i = 0; i < traps.Count; i++)
        {
            if (traps[i].Prepare(facts, Dice(number, 200 + i)) is not { } prepared) return null;
            facts = prepared;
        }
        var voice = new Voice(facts, Dice(number, 2 + (1000 * round)));
        var draft = new Draft(voice, FamilyCatalog.Of(family).Compose(voice));
        List<PlantedFault> planted = [];
        for (var i = 0; i < faults.Count; i++)
        {
            if (faults[i].Plant(draft, Dice(number, 300 + i)) is not { } fault) return null;
            planted.Add(fault);
        }
        List<SetTrap> set = [];
        for (var i = 0; i < traps.Count; i++)
        {
            if (traps[i].Set(draft, Dice(number, 400 + i)) is not { } trap) return null;
            set.Add(trap);
        }
        return new GeneratedReport(string.Create(CultureInfo.InvariantCulture, $"g{number:00000}"), draft, planted, set);
    }

    private Dice Dice(int number, int purpose) => new((ulong)plan.Seed, (ulong)number, (ulong)purpose);

    // Every rule once in each run of as many numbers, in an order of its own each time.
    private string? WantedRule(int number, Dice dice)
    {
        var rules = plan.Faults.Select(f => f.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        if (rules.Count == 0 || dice.Chance(plan.PercentClean)) return null;
        return new Dice((ulong)plan.Seed, (ulong)(number / rules.Count), 500).Shuffled(rules)[number % rules.Count];
    }
}
