using System.Globalization;

namespace PerfEval.Core.Classification;

/// <summary>Finds the problem code (P01…P99) that a problem or its remedy speaks of, by the table models/passages/problem-codes.tsv.</summary>
internal sealed class ProblemCodeLexicon
{
    public const string Unnamed = "P99";
    private const double Least = 0.7;
    private const double OfHeading = 0.5;

    private readonly List<(string Code, (string Word, double Weight)[] Words)> codes;

    private ProblemCodeLexicon(IEnumerable<string> rows) =>
        codes = [.. rows.Select(row => row.Split('\t')).Select(f => (f[0], f[1].Split(' ').Select(Weighted).ToArray()))];

    public static ProblemCodeLexicon Embedded { get; } = new(EmbeddedTable.Rows("problem-codes"));

    /// <param name="sentence">The words of the sentence.</param>
    /// <param name="heading">The heading right above it, which counts less; empty when there is none of its own.</param>
    public string Find(string sentence, string heading)
    {
        var (code, weight) = codes.Select(c => (c.Code, Weight: Weigh(c.Words, sentence) + OfHeading * Weigh(c.Words, heading))).MaxBy(c => c.Weight);
        return weight < Least ? Unnamed : code;
    }

    private static double Weigh((string Word, double Weight)[] words, string text) =>
        words.Where(w => text.Contains(w.Word, StringComparison.Ordinal)).Sum(w => w.Weight);

    private static (string Word, double Weight) Weighted(string entry)
    {
        var colon = entry.LastIndexOf(':');
        return (entry[..colon], double.Parse(entry[(colon + 1)..], CultureInfo.InvariantCulture));
    }
}
