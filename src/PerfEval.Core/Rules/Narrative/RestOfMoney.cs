using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>What is left of the whole project's money. <paramref name="IsSure"/> when neither rounding nor its own words can explain it.</summary>
internal sealed record RestOfMoney(decimal Yuan, bool IsSure, string Text, IReadOnlyList<Evidence> Evidence);
