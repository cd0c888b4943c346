using System.Numerics;
using System.Runtime.InteropServices;

namespace PerfEval.Core.Classification.Model;

/// <summary>A softmax regression (多项逻辑回归) over hashed features: the classes, a bias for each, and for each known feature a weight for each class.</summary>
internal sealed class LinearModel
{
    private const uint Empty = 0;
    private readonly (uint Hash, int Row)[] _slots;     // side by side: one look into memory for each feature
    private readonly int _mask;

    public LinearModel(IReadOnlyList<string> classes, float[] bias, uint[] hashes, float[] weights, float temperature)
    {
        (Classes, Bias, Hashes, Weights, Temperature) = (classes, bias, hashes, weights, temperature);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * hashes.Length));
        (_slots, _mask) = (new (uint, int)[size], size - 1);
        foreach (var (row, hash) in hashes.Index())
        {
            var at = (int)hash & _mask;
            while (_slots[at].Hash != Empty) at = (at + 1) & _mask;
            _slots[at] = (hash, row);
        }
    }

    public IReadOnlyList<string> Classes { get; }

    public float[] Bias { get; }

    /// <summary>The known features, none of them 0.</summary>
    public uint[] Hashes { get; }

    /// <summary>One row of weights for each feature.</summary>
    public float[] Weights { get; }

    /// <summary>Divides the scores before they become probabilities: found on reports that the training had not seen.</summary>
    public float Temperature { get; }

    public LinearModel At(float temperature) => new(Classes, Bias, Hashes, Weights, temperature);

    /// <summary>Without the features that hardly weigh for any class: a third of the size, nearly the same answers.</summary>
    public LinearModel Pruned(float least)
    {
        // as they will be kept, so that a model read back is not pruned once more
        var rounded = Array.ConvertAll(Weights, weight => (float)(Half)weight);
        var kept = Enumerable.Range(0, Hashes.Length).Where(row => rounded.AsSpan(row * Classes.Count, Classes.Count).ContainsAnyExceptInRange(-least, least)).ToArray();
        return new LinearModel(Classes, Bias, Array.ConvertAll(kept, row => Hashes[row]), [.. kept.SelectMany(row => Weights.AsSpan(row * Classes.Count, Classes.Count).ToArray())], Temperature);
    }

    /// <summary>The probability of each class.</summary>
    public void Predict(FeatureBuffer features, Span<double> probabilities)
    {
        Span<float> scores = stackalloc float[Classes.Count];
        Score(features, scores);
        Softmax(scores, Temperature, probabilities);
    }

    public void Score(FeatureBuffer features, Span<float> scores)
    {
        Bias.CopyTo(scores);
        var hashes = features.Hashes;
        var values = features.Values;
        for (var i = 0; i < hashes.Length; i++)
        {
            var row = RowOf(hashes[i]);
            if (row < 0) continue;
            AddScaled(Weights.AsSpan(row * scores.Length, scores.Length), values[i], scores);
        }
    }

    // Products and sums apart and in order, so that every machine gives the same digits.
    private static void AddScaled(ReadOnlySpan<float> weights, float value, Span<float> scores)
    {
        var wide = MemoryMarshal.Cast<float, Vector<float>>(scores);
        var wideWeights = MemoryMarshal.Cast<float, Vector<float>>(weights);
        for (var i = 0; i < wide.Length; i++) wide[i] += wideWeights[i] * value;
        for (var k = wide.Length * Vector<float>.Count; k < scores.Length; k++) scores[k] += value * weights[k];
    }

    /// <summary>The weight of a feature for a class; 0 when the feature is not known.</summary>
    public float WeightOf(uint hash, int @class) => RowOf(hash) is >= 0 and var row ? Weights[(row * Classes.Count) + @class] : 0;

    public static void Softmax(ReadOnlySpan<float> scores, float temperature, Span<double> probabilities)
    {
        var most = float.MinValue;
        foreach (var score in scores) most = Math.Max(most, score);
        double sum = 0;
        for (var k = 0; k < scores.Length; k++) sum += probabilities[k] = Math.Exp((scores[k] - most) / temperature);
        for (var k = 0; k < scores.Length; k++) probabilities[k] /= sum;
    }

    private int RowOf(uint hash)
    {
        for (var at = (int)hash & _mask; ; at = (at + 1) & _mask)
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Hash == Empty) return -1;
            if (slot.Hash == hash) return slot.Row;
        }
    }
}
