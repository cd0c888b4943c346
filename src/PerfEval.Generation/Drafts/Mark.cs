namespace PerfEval.Generation.Drafts;

/// <summary>What a printed piece of text means to the gold.</summary>
public abstract record Mark;

/// <summary>An amount (金额): its exact value as printed and the role of the contract (budget, paid, part, …).</summary>
public sealed record AmountMark(decimal Yuan, string Role) : Mark;

/// <summary>A percentage (比率) as a fraction of one.</summary>
public sealed record RateMark(decimal Value) : Mark;

/// <summary>A date (日期) to the precision printed; null when no such day exists.</summary>
public sealed record DateMark(string? Iso) : Mark;

/// <summary>A document number (文号).</summary>
public sealed record NumberMark(string Issuer, int? Year, int? Number) : Mark;
