using System.Globalization;
using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;
using PerfEval.Generation.Families;
using PerfEval.Generation.Faults;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation;

/// <summary>Makes the report of a number: the same plan and number give the same report, whatever else is generated.</summary>
public sealed class ReportGenerator(GenerationPlan plan)
{
    public GeneratedReport Report(int number)
    {
        var dice = new Dice((ulong)plan.Seed, (ulong)number);
        var family = plan.Families[number % plan.Families.Count];
        var faultsWanted = plan.Faults.Count == 0 || dice.Chance(plan.PercentClean) ? 0 : dice.Of(1, 1, 2, 2, 3);
        var trapsWanted = dice.Of(0, 0, 1, 1, 2);
        List<IPlantedFault> faults = [];
        List<ITrap> traps = [];
        var report = Attempt(number, family, faults, traps)!;
        // Whether a report has a place for a fault shows only when it is tried; each try makes the report again from the same throws.
        foreach (var fault in Drawn(dice))
        {
            if (faults.Count == faultsWanted) break;
            if (faults.Any(f => f.Area == fault.Area) || Attempt(number, family, [.. faults, fault], traps) is not { } planted) continue;
            faults.Add(fault);
            report = planted;
        }
        foreach (var trap in dice.Shuffled(TrapCatalog.All).Take(trapsWanted * 3))
        {
            if (traps.Count == trapsWanted) break;
            if (Attempt(number, family, faults, [.. traps, trap]) is not { } set) continue;
            traps.Add(trap);
            report = set;
        }
        return report;
    }

    // The report with all of these, or null when one of them finds no place.
    private GeneratedReport? Attempt(int number, ReportFamily family, List<IPlantedFault> faults, List<ITrap> traps)
    {
        var facts = FactInvention.Of(number, family, Dice(number, 1));
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
        var voice = new Voice(facts, Dice(number, 2));
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

    // One fault of each rule, weighted, in the order in which they are tried.
    private IEnumerable<IPlantedFault> Drawn(Dice dice) =>
        plan.Faults.GroupBy(f => f.Rule).OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => dice.Of([.. r]))
            .Select(f => (Fault: f, Key: Enumerable.Range(0, f.Weight).Max(_ => dice.Between(1, 1_000_000))))
            .OrderByDescending(x => x.Key).Select(x => x.Fault);
}
