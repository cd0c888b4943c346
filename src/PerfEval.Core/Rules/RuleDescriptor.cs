namespace PerfEval.Core.Rules;

/// <summary>What a rule is: its id is a contract, never renumbered or reused. <paramref name="Relation"/> is the checked relation in Chinese.</summary>
public sealed record RuleDescriptor(string Id, string Name, Severity Severity, string Relation);
