using PerfEval.Core.Classification.Model;
using PerfEval.Training.Measuring;

namespace PerfEval.Training.Fitting;

/// <summary>One part of the model with its examples, judged by models that had not seen their reports.</summary>
internal sealed class ModelPart
{
    private readonly IReadOnlyList<Example> _examples;
    private readonly IReadOnlyList<string> _classes;
    private readonly double _decay;
    private readonly IReadOnlyList<float[]> _unseen;
    private readonly float _temperature;

    public ModelPart(CrossValidation folds, IReadOnlyList<Example> examples, IReadOnlyList<string> classes, double decay)
    {
        (_examples, _classes, _decay) = (examples, classes, decay);
        _unseen = folds.Scores(examples, classes, decay);
        _temperature = Temperature.Of([.. _unseen.Zip(examples, (score, example) => (score, example.Class))]);
    }

    /// <summary>The probabilities of the examples, each by the model that had not seen its report.</summary>
    public IReadOnlyList<double[]> Probabilities() => [.. _unseen.Select(score =>
    {
        var probabilities = new double[score.Length];
        LinearModel.Softmax(score, _temperature, probabilities);
        return probabilities;
    })];

    public PartMetrics Metrics() => PartMetrics.Of(
        CrossValidation.Confusions(_examples, _unseen, _classes), _temperature, CrossValidation.Reliability(_examples, _unseen, _temperature));

    /// <summary>The part for use, trained on all examples.</summary>
    public LinearModel Fit() => SoftmaxFit.Fit(_examples, _classes, _decay).At(_temperature);
}
