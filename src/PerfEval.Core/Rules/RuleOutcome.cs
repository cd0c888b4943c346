namespace PerfEval.Core.Rules;

/// <summary>The four outcomes (四种结果) of a rule on a report.</summary>
public enum RuleOutcome
{
    NotApplicable,
    NotCheckable,
    Holds,
    Violated,
}
