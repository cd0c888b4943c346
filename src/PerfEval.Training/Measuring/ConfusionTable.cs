namespace PerfEval.Training.Measuring;

/// <summary>How often each class was taken for each (混淆矩阵), and what follows: precision, recall, F1.</summary>
internal sealed class ConfusionTable(IReadOnlyList<string> classes)
{
    private readonly int[,] _counts = new int[classes.Count, classes.Count];

    public IReadOnlyList<string> Classes => classes;

    public int Total { get; private set; }

    public void Add(int own, int found)
    {
        _counts[own, found]++;
        Total++;
    }

    public int this[int own, int found] => _counts[own, found];

    public double Accuracy => Total == 0 ? 0 : Enumerable.Range(0, classes.Count).Sum(k => _counts[k, k]) / (double)Total;

    /// <summary>The mean of F1 over the classes that occur.</summary>
    public double MacroF1 => Enumerable.Range(0, classes.Count).Where(k => Own(k) > 0).Select(F1).DefaultIfEmpty(0).Average();

    public int Own(int k) => Enumerable.Range(0, classes.Count).Sum(j => _counts[k, j]);

    public double Precision(int k) => Share(_counts[k, k], Enumerable.Range(0, classes.Count).Sum(j => _counts[j, k]));

    public double Recall(int k) => Share(_counts[k, k], Own(k));

    public double F1(int k) => Share(2 * _counts[k, k], Own(k) + Enumerable.Range(0, classes.Count).Sum(j => _counts[j, k]));

    private static double Share(int part, int whole) => whole == 0 ? 0 : part / (double)whole;
}
