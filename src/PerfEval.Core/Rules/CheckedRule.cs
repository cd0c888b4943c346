namespace PerfEval.Core.Rules;

/// <summary>One rule and what it said of a report: a row of the four-state coverage.</summary>
public sealed record CheckedRule(RuleDescriptor Descriptor, RuleResult Result);
