using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules;

/// <summary>已核对: one relation that was tried, written out with its inputs (12.6 + 29.5 + … = 437.7), and how it came out.</summary>
public sealed record Verification(RuleOutcome Outcome, string Calculation, IReadOnlyList<Evidence> Evidence, string? Reason = null);
