namespace PerfEval.Training.Measuring;

/// <summary>How true the probabilities are: of the tags that were about so sure, how many were right.</summary>
internal sealed class ReliabilityTable
{
    private const int Bins = 10;
    private readonly (int Count, double Sure, int Right)[] _bins = new (int, double, int)[Bins];

    public void Add(double probability, bool right)
    {
        var bin = Math.Min(Bins - 1, (int)(probability * Bins));
        _bins[bin] = (_bins[bin].Count + 1, _bins[bin].Sure + probability, _bins[bin].Right + (right ? 1 : 0));
    }

    public IEnumerable<ReliabilityRow> Rows => _bins.Where(b => b.Count > 0).Select(b => new ReliabilityRow(b.Count, Math.Round(b.Sure / b.Count, 4), Math.Round(b.Right / (double)b.Count, 4)));

    /// <summary>The expected difference between how sure a tag is and how often such tags are right.</summary>
    public double ExpectedError => _bins.Sum(b => Math.Abs(b.Sure - b.Right)) / Math.Max(1, _bins.Sum(b => b.Count));
}

/// <summary>One row: tags, their mean probability, the share of them that was right.</summary>
internal sealed record ReliabilityRow(int Count, double Probability, double Right);
