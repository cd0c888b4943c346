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
    private readonly List<ReportFamily> _families = [.. plan.Families.Where(f => FamilyCatalog.All.Any(k => k.Family == f))];

    public GeneratedReport Report(int number)
    {
        var dice = new Dice((ulong)plan.Seed, (ulong)number);
        var family = _families[number % _families.Count];
        var faults = ChosenFaults(number, dice);
        var traps = dice.Shuffled(TrapCatalog.All).Take(dice.Of(0, 0, 1, 1, 2)).ToList();
        // A fault that finds no place is dropped and the report made again without it, from the same throws.
        while (true)
        {
            var missed = Attempt(number, family, faults, traps, out var report);
            if (missed is null) return report!;
            faults.Remove(missed);
        }
    }

    private IPlantedFault? Attempt(int number, ReportFamily family, List<IPlantedFault> faults, List<ITrap> traps, out GeneratedReport? report)
    {
        report = null;
        var facts = FactInvention.Of(number, family, Dice(number, 1));
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

    // More than are wanted are drawn, as most find no place in a given family; Attempt drops those. One of each area.
    private List<IPlantedFault> ChosenFaults(int number, Dice dice)
    {
        if (plan.Faults.Count == 0 || dice.Chance(plan.PercentClean)) return [];
        var wanted = dice.Of(1, 1, 2, 2, 3);
        return [.. dice.Shuffled(plan.Faults).DistinctBy(f => f.Area).Take(wanted)];
    }
}
