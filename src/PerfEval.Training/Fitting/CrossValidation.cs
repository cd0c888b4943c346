using PerfEval.Core.Classification.Model;
using PerfEval.Training.Measuring;

namespace PerfEval.Training.Fitting;

/// <summary>Each report is judged by a model that was trained without it (交叉验证): five parts, split by report.</summary>
internal static class CrossValidation
{
    public const int Folds = 5;

    /// <summary>The scores of every example by the model that had not seen its report, in the order of the examples.</summary>
    public static IReadOnlyList<float[]> Scores(IReadOnlyList<Example> examples, IReadOnlyList<string> classes, double decay)
    {
        var scores = new float[examples.Count][];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = SoftmaxFit.Fit([.. examples.Where(e => e.Report % Folds != fold)], classes, decay);
            var features = new FeatureBuffer();
            foreach (var (i, example) in examples.Index().Where(e => e.Item.Report % Folds == fold))
            {
                features.Clear();
                foreach (var (f, hash) in example.Hashes.Index()) features.Add(hash, example.Values[f]);
                model.Score(features, scores[i] = new float[classes.Count]);
            }
        }
        return scores;
    }

    public static IReadOnlyList<double[]> Probabilities(IReadOnlyList<float[]> scores, float temperature) => [.. scores.Select(score =>
    {
        var probabilities = new double[score.Length];
        LinearModel.Softmax(score, temperature, probabilities);
        return probabilities;
    })];

    public static ConfusionTable Confusions(IReadOnlyList<Example> examples, IReadOnlyList<float[]> scores, IReadOnlyList<string> classes)
    {
        var table = new ConfusionTable(classes);
        foreach (var (example, score) in examples.Zip(scores)) table.Add(example.Class, Array.IndexOf(score, score.Max()));
        return table;
    }
}
