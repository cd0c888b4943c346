using System.Numerics.Tensors;

namespace PerfEval.Training.Fitting;

/// <summary>What the fit makes small: the surprise at the classes of the examples, and the squares of the weights.</summary>
internal sealed class SoftmaxObjective
{
    // Parts of a fixed number, added in a fixed order, so that any number of cores gives the same sum.
    private const int Parts = 4;
    private readonly (int[] Rows, float[] Values, int Class)[] _examples;
    private readonly int _biasRow;
    private readonly int _classes;
    private readonly double _decay;

    public SoftmaxObjective(IReadOnlyList<Example> examples, Dictionary<uint, int> vocabulary, int classes, double decay)
    {
        (_classes, _decay, _biasRow) = (classes, decay, vocabulary.Count);
        _examples = [.. examples.Select(example =>
        {
            var known = example.Hashes.Index().Where(h => vocabulary.ContainsKey(h.Item)).ToArray();
            return (Array.ConvertAll(known, h => vocabulary[h.Item]), Array.ConvertAll(known, h => example.Values[h.Index]), example.Class);
        })];
    }

    /// <summary>The value at these weights; the gradient is filled.</summary>
    public double At(double[] weights, double[] gradient)
    {
        var partial = new (double Loss, double[] Gradient)[Parts];
        Parallel.For(0, Parts, part => partial[part] = Part(weights, part));
        double loss = 0;
        foreach (var (value, slope) in partial)
        {
            loss += value;
            TensorPrimitives.Add(gradient, slope, gradient);
        }
        TensorPrimitives.MultiplyAdd(weights, _decay, gradient, gradient);
        return loss + (_decay / 2 * TensorPrimitives.SumOfSquares<double>(weights));
    }

    private (double Loss, double[] Gradient) Part(double[] weights, int part)
    {
        var gradient = new double[weights.Length];
        var scores = new double[_classes];
        double loss = 0;
        for (var i = part; i < _examples.Length; i += Parts)
        {
            var (rows, values, own) = _examples[i];
            Array.Copy(weights, _biasRow * _classes, scores, 0, _classes);
            for (var f = 0; f < rows.Length; f++)
            {
                TensorPrimitives.MultiplyAdd(weights.AsSpan(rows[f] * _classes, _classes), values[f], scores, scores);
            }
            TensorPrimitives.SoftMax<double>(scores, scores);
            loss -= Math.Log(Math.Max(scores[own], 1e-300));
            scores[own] -= 1;
            for (var f = 0; f < rows.Length; f++)
            {
                var slope = gradient.AsSpan(rows[f] * _classes, _classes);
                TensorPrimitives.MultiplyAdd(scores, values[f], slope, slope);
            }
            var bias = gradient.AsSpan(_biasRow * _classes, _classes);
            TensorPrimitives.Add(bias, scores, bias);
        }
        return (loss, gradient);
    }
}
