using PerfEval.Core.Classification.Model;
using PerfEval.Training.Measuring;

namespace PerfEval.Training.Fitting;

/// <summary>Each report is judged by a model that was trained without it (交叉验证): five parts, split by report.</summary>
/// <param name="reports">How many reports there are; the seed says which part each is in.</param>
internal sealed class CrossValidation(int reports, int seed)
{
    private const int Folds = 5;
    private readonly int[] _foldOf = Parts(reports, seed);

    /// <summary>The scores of every example by the model that had not seen its report, in the order of the examples.</summary>
    public IReadOnlyList<float[]> Scores(IReadOnlyList<Example> examples, IReadOnlyList<string> classes, double decay)
    {
        var scores = new float[examples.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = SoftmaxFit.Fit([.. examples.Where(e => _foldOf[e.Report] != fold)], classes, decay);
            var features = new FeatureBuffer();
            foreach (var (i, example) in examples.Index().Where(e => _foldOf[e.Item.Report] == fold))
            {
                features.Clear();
                foreach (var (f, hash) in example.Hashes.Index()) features.Add(hash, example.Values[f]);
                model.Score(features, scores[i] = new float[classes.Count]);
            }
        }
        return scores;
    }

    public static ConfusionTable Confusions(IReadOnlyList<Example> examples, IReadOnlyList<float[]> scores, IReadOnlyList<string> classes)
    {
        var table = new ConfusionTable(classes);
        foreach (var (example, score) in examples.Zip(scores)) table.Add(example.Class, MostLikely(score));
        return table;
    }

    public static ReliabilityTable Reliability(IReadOnlyList<Example> examples, IReadOnlyList<float[]> scores, float temperature)
    {
        var table = new ReliabilityTable();
        foreach (var (example, score) in examples.Zip(scores))
        {
            var probabilities = new double[score.Length];
            LinearModel.Softmax(score, temperature, probabilities);
            table.Add(probabilities.Max(), MostLikely(score) == example.Class);
        }
        return table;
    }

    private static int MostLikely(float[] scores) => Array.IndexOf(scores, scores.Max());

    private static int[] Parts(int reports, int seed)
    {
        var parts = Enumerable.Range(0, reports).Select(i => i % Folds).ToArray();
        new Random(seed).Shuffle(parts);
        return parts;
    }
}
