namespace PerfEval.Core.Rules;

/// <summary>What a rule is: its id is a contract, never renumbered or reused. <paramref name="Relation"/> is the checked relation in Chinese.</summary>
public sealed record RuleDescriptor(string Id, string Name, Severity Severity, string Relation)
{
    /// <summary>法规依据: the paper the rule rests on.</summary>
    public string Basis { get; init; } = "";

    /// <summary>Raised when the rule changes what it finds.</summary>
    public int Version { get; init; } = 1;

    /// <summary>A text on which it fires; lines that begin with | are the rows of a table.</summary>
    public string Fires { get; init; } = "";

    /// <summary>Nearly the same text, on which it doesn't.</summary>
    public string Silent { get; init; } = "";
}
