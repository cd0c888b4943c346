using System.Globalization;

namespace PerfEval.Core.Classification;

/// <summary>Weighs the problem codes (P01…P99) a problem or its remedy may speak of, by the table models/passages/problem-codes.tsv.</summary>
internal sealed class ProblemCodeLexicon
{
    public const string Unnamed = "P99";
    private const double Least = 0.4;
    private const double OfTopic = 0.4;

    private readonly List<(string Code, (string Word, double Weight)[] Words)> codes;

    private ProblemCodeLexicon(IEnumerable<string> rows) =>
        codes = [.. rows.Select(row => row.Split('\t')).Select(f => (f[0], f[1].Split(' ').Select(Weighted).ToArray()))];

    public static ProblemCodeLexicon Embedded { get; } = new(EmbeddedTable.Rows("problem-codes"));

    /// <summary>How much the words speak of each code.</summary>
    /// <param name="words">A sentence or heading.</param>
    /// <param name="topic">The title of the report: what it names is spoken of everywhere and tells less.</param>
    public CodeWeights Weigh(string words, string topic) => new([.. codes.Select(c => c.Words.Sum(w => Weight(w, words, topic)))]);

    /// <summary>The code that weighs most; P99 when none weighs enough.</summary>
    public string Name(CodeWeights weights)
    {
        var most = weights.Values.Max();
        return most < Least ? Unnamed : codes[weights.Values.ToList().IndexOf(most)].Code;
    }

    private static double Weight((string Word, double Weight) entry, string words, string topic) =>
        !words.Contains(entry.Word, StringComparison.Ordinal) ? 0
        : topic.Contains(entry.Word, StringComparison.Ordinal) ? entry.Weight * OfTopic
        : entry.Weight;

    private static (string Word, double Weight) Weighted(string entry)
    {
        var colon = entry.LastIndexOf(':');
        return (entry[..colon], double.Parse(entry[(colon + 1)..], CultureInfo.InvariantCulture));
    }
}
