using PerfEval.Core.Classification.Model;
using PerfEval.Training.Fitting;

namespace PerfEval.Training.Tests.Fitting;

public class SoftmaxFitTests
{
    private static readonly string[] Classes = ["a", "b", "c"];

    [Fact]
    public void Feature_of_a_class_decides_for_it()
    {
        var model = SoftmaxFit.Fit(Examples(), Classes, 0.1);
        Assert.Equal([0, 1, 2], new uint[] { 10, 11, 12 }.Select(feature => Best(model, feature)));
    }

    [Fact]
    public void Same_examples_give_the_same_weights() =>
        Assert.Equal(SoftmaxFit.Fit(Examples(), Classes, 0.1).Weights, SoftmaxFit.Fit(Examples(), Classes, 0.1).Weights);

    [Fact]
    public void Feature_of_one_report_alone_is_not_learnt()
    {
        var model = SoftmaxFit.Fit([.. Examples(), Example(99, 0, 500), Example(99, 0, 500)], Classes, 0.1);
        Assert.DoesNotContain(99u, model.Hashes);
    }

    [Fact]
    public void Overconfident_scores_are_cooled()
    {
        var unseen = Enumerable.Range(0, 100).Select(i => (new float[] { 8, 0, 0 }, i < 70 ? 0 : 1)).ToList();
        Assert.True(Temperature.Of(unseen) > 3);
    }

    private static List<Example> Examples() =>
        [.. Enumerable.Range(0, 60).Select(i => Example((uint)(10 + (i % 3)), i % 3, i))];

    private static Example Example(uint feature, int @class, int report) => new([feature, 5], [1, 1], @class, report);

    private static int Best(LinearModel model, uint feature)
    {
        var features = new FeatureBuffer();
        features.Add(feature);
        var probabilities = new double[Classes.Length];
        model.Predict(features, probabilities);
        Assert.Equal(1, probabilities.Sum(), 9);
        return Array.IndexOf(probabilities, probabilities.Max());
    }
}
