namespace PerfEval.Evaluation.Gold;

/// <summary>A finding (疑点) of one of these rules (* is any) that says or quotes these words; <paramref name="QuoteAny"/> are other words that do.</summary>
public sealed record GoldFinding(IReadOnlyList<string> Rules, string Quote = "", IReadOnlyList<string>? QuoteAny = null, string? Why = null)
{
    public IEnumerable<string> Quotes => [Quote, .. QuoteAny ?? []];
}
