using PerfEval.Generation.Drafts;
using PerfEval.Generation.Faults;

namespace PerfEval.Generation;

/// <summary>One finished report: the draft with what was planted in it.</summary>
public sealed record GeneratedReport(string Name, Draft Draft, IReadOnlyList<PlantedFault> Faults, IReadOnlyList<SetTrap> Traps);
