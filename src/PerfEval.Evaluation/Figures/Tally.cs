namespace PerfEval.Evaluation.Figures;

/// <summary>
/// What a figure (指标) counts: of <paramref name="Wanted"/> in gold and <paramref name="Given"/> by the analysis, <paramref name="Correct"/> are the same;
/// of <paramref name="Asked"/> questions, <paramref name="Right"/> were answered rightly, “the report has none” among them.
/// </summary>
public readonly record struct Tally(int Correct, int Given, int Wanted, int Right, int Asked)
{
    /// <summary>Two bags compared.</summary>
    public static Tally Bag(int hit, int extra, int lost) => new(hit, hit + extra, hit + lost, hit, hit + lost);

    /// <summary>One thing that is right or wrong.</summary>
    public static Tally Answer(bool right) => new(right ? 1 : 0, 1, 1, right ? 1 : 0, 1);

    /// <summary>One place that may be empty on either side.</summary>
    public static Tally Place(bool wanted, bool given, bool right) => new(right && given ? 1 : 0, given ? 1 : 0, wanted ? 1 : 0, right ? 1 : 0, 1);

    public static Tally operator +(Tally a, Tally b) => new(a.Correct + b.Correct, a.Given + b.Given, a.Wanted + b.Wanted, a.Right + b.Right, a.Asked + b.Asked);

    public static Tally Add(Tally left, Tally right) => left + right;

    /// <summary>查准率; null when nothing was given.</summary>
    public double? Precision => Shares.Of(Correct, Given);

    /// <summary>查全率; null when nothing was wanted.</summary>
    public double? Recall => Shares.Of(Correct, Wanted);

    public double? F1 => Shares.Of(2 * Correct, Given + Wanted);

    /// <summary>正确率: right answers of all questions.</summary>
    public double? Share => Shares.Of(Right, Asked);
}
