using System.Buffers;
using System.Globalization;
using PerfEval.Core.Classification.Wording;

namespace PerfEval.Core.Classification;

/// <summary>Weighs the problem codes (P01…P99) a problem or its remedy may speak of, by the table models/passages/problem-codes.tsv.</summary>
internal sealed class ProblemCodeLexicon
{
    public const string Unnamed = "P99";
    private const double Least = 0.4;
    private const double OfTopic = 0.4;

    private readonly List<string> codes;
    private readonly (int Code, string Word, double Weight)[] words;
    private readonly WordIndex index;

    private ProblemCodeLexicon(IEnumerable<string> rows)
    {
        var table = rows.Select(row => row.Split('\t')).ToList();
        codes = [.. table.Select(f => f[0])];
        words = [.. table.Index().SelectMany(f => f.Item[1].Split(' ').Select(Weighted), (f, word) => (f.Index, word.Word, word.Weight))];
        index = new WordIndex(words.Index().Select(w => (w.Item.Word, w.Index)));
    }

    public static ProblemCodeLexicon Embedded { get; } = new(EmbeddedTable.Rows("problem-codes"));

    /// <summary>How much the words speak of each code.</summary>
    /// <param name="text">A sentence or heading.</param>
    /// <param name="topic">The title of the report: what it names is spoken of everywhere and tells less.</param>
    public CodeWeights Weigh(string text, string topic)
    {
        var met = ArrayPool<bool>.Shared.Rent(words.Length);
        Array.Clear(met);
        index.Mark(text, met);
        var weights = new double[codes.Count];
        // Few of the words stand in one sentence.
        for (var (at, next) = (0, 0); (next = met.AsSpan(at, words.Length - at).IndexOf(true)) >= 0; at += next + 1)
        {
            var (code, word, weight) = words[at + next];
            weights[code] += topic.Contains(word, StringComparison.Ordinal) ? weight * OfTopic : weight;
        }
        ArrayPool<bool>.Shared.Return(met);
        return new CodeWeights(weights);
    }

    /// <summary>The code that weighs most; P99 when none weighs enough.</summary>
    public string Name(CodeWeights weights)
    {
        var most = weights.Values.Max();
        return most < Least ? Unnamed : codes[weights.Values.ToList().IndexOf(most)];
    }

    private static (string Word, double Weight) Weighted(string entry)
    {
        var colon = entry.LastIndexOf(':');
        return (entry[..colon], double.Parse(entry[(colon + 1)..], CultureInfo.InvariantCulture));
    }
}
