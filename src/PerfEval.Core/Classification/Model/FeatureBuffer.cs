namespace PerfEval.Core.Classification.Model;

/// <summary>The features of one sentence: the hash of each and how strongly it is there. Used again for the next sentence.</summary>
internal sealed class FeatureBuffer
{
    private uint[] _hashes = new uint[512];
    private float[] _values = new float[512];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Hashes => _hashes.AsSpan(0, Count);

    public Span<float> Values => _values.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(uint hash, float value = 1)
    {
        if (Count == _hashes.Length)
        {
            Array.Resize(ref _hashes, 2 * Count);
            Array.Resize(ref _values, 2 * Count);
        }
        _hashes[Count] = hash;
        _values[Count++] = value;
    }

    /// <summary>Brings the features from <paramref name="first"/> on to one common length, so that a long sentence weighs no more than a short one.</summary>
    public void Normalize(int first, float length)
    {
        if (Count > first) Values[first..].Fill(length / MathF.Sqrt(Count - first));
    }
}
