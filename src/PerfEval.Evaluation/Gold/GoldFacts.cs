namespace PerfEval.Evaluation.Gold;

/// <summary>An amount (金额) as gold tells it.</summary>
public sealed record GoldAmount(string Text, decimal Yuan, string Role)
{
    // Older gold has finer roles; the analysis document knows one for all of them.
    public string Role { get; init; } = Role switch { "subitem" or "payment" => "part", "other:unit_price" => "unit_price", _ => Role };
}

/// <summary>A rate (比率) as gold tells it.</summary>
public sealed record GoldRate(string Text, decimal Value);

/// <summary>A date (日期) as gold tells it; null for one that doesn't exist.</summary>
public sealed record GoldDate(string Text, string? Iso = null);

/// <summary>A document number (文号) as gold tells it.</summary>
public sealed record GoldDocumentNumber(string Text, int? Year = null, int? Number = null);
