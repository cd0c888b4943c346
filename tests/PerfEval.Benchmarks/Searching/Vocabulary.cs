namespace PerfEval.Benchmarks.Searching;

/// <summary>Words as often as they are written: those of the dictionary by its counts, and among them those of the field.</summary>
internal sealed class Vocabulary
{
    private const double FieldShare = 0.3;

    private readonly string[] field;
    private readonly string[] words;
    private readonly double[] sums;

    private Vocabulary(string[] field, IReadOnlyList<(string Word, double Count)> general)
    {
        this.field = field;
        words = [.. general.Select(g => g.Word)];
        sums = new double[words.Length];
        var sum = 0.0;
        for (var i = 0; i < words.Length; i++) sums[i] = sum += general[i].Count;
    }

    /// <param name="dictionary">jieba's: word, count, part of speech.</param>
    public static Vocabulary Read(string dictionary, string fieldWords) => new(
        [.. File.ReadLines(fieldWords).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[0])],
        [.. File.ReadLines(dictionary).Select(l => l.Split(' ')).Where(l => l.Length == 3 && l[0].Length is >= 2 and <= 4 && "nv".Contains(l[2][0], StringComparison.Ordinal))
            .Select(l => (l[0], double.Parse(l[1], System.Globalization.CultureInfo.InvariantCulture)))]);

    // The square makes some field words stand in every report and others in few.
    public string Pick(Random random)
    {
        if (random.NextDouble() < FieldShare) return field[(int)(random.NextDouble() * random.NextDouble() * random.NextDouble() * field.Length)];
        var at = Array.BinarySearch(sums, random.NextDouble() * sums[^1]);
        return words[Math.Min(words.Length - 1, at < 0 ? ~at : at)];
    }

    /// <summary>A word of the dictionary, rare ones as likely as others.</summary>
    public string PickRare(Random random) => words[random.Next(words.Length)];
}
