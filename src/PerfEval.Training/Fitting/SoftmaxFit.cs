using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;
using PerfEval.Core.Classification.Model;

namespace PerfEval.Training.Fitting;

/// <summary>Fits a softmax regression by limited-memory BFGS; the same examples in the same order give the same weights.</summary>
internal static class SoftmaxFit
{
    private const int Memory = 6;
    private const int MostIterations = 120;
    private const int LeastReports = 2;

    /// <param name="decay">How strongly weights are drawn to 0, for the whole of the examples.</param>
    public static LinearModel Fit(IReadOnlyList<Example> examples, IReadOnlyList<string> classes, double decay)
    {
        var vocabulary = Vocabulary(examples);
        var objective = new SoftmaxObjective(examples, vocabulary, classes.Count, decay);
        var best = Minimize(objective, (vocabulary.Count + 1) * classes.Count);
        var hashes = vocabulary.Keys.Order().ToArray();
        var weights = new float[hashes.Length * classes.Count];
        foreach (var (row, hash) in hashes.Index())
        {
            for (var k = 0; k < classes.Count; k++) weights[(row * classes.Count) + k] = (float)best[(vocabulary[hash] * classes.Count) + k];
        }
        var bias = Enumerable.Range(0, classes.Count).Select(k => (float)best[(vocabulary.Count * classes.Count) + k]).ToArray();
        return new LinearModel(classes, bias, hashes, weights, 1);
    }

    // A feature of one report alone tells of that report.
    private static Dictionary<uint, int> Vocabulary(IReadOnlyList<Example> examples)
    {
        var reports = new Dictionary<uint, (int Last, int Count)>();
        foreach (var example in examples)
        {
            foreach (var hash in example.Hashes)
            {
                var (last, count) = reports.GetValueOrDefault(hash, (-1, 0));
                if (last != example.Report) reports[hash] = (example.Report, count + 1);
            }
        }
        return reports.Where(r => r.Value.Count >= LeastReports).Select(r => r.Key).Order().Index().ToDictionary(r => r.Item, r => r.Index);
    }

    private static double[] Minimize(SoftmaxObjective objective, int size)
    {
        var (least, best) = (double.PositiveInfinity, new double[size]);
        var function = ObjectiveFunction.Gradient(point =>
        {
            var gradient = new double[size];
            var at = point.AsArray() ?? point.ToArray();
            var value = objective.At(at, gradient);
            if (value < least) (least, best) = (value, (double[])at.Clone());
            return (value, Vector<double>.Build.Dense(gradient));
        });
        try
        {
            new LimitedMemoryBfgsMinimizer(1e-4, 1e-7, 1e-6, Memory, MostIterations).FindMinimum(function, Vector<double>.Build.Dense(size));
        }
        catch (MaximumIterationsException)
        {
            // near enough: the best point so far is what we want
        }
        return best;
    }
}
