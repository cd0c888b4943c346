namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>One tag of the trace, which stands on a line of its own: its name and its attributes.</summary>
internal readonly ref struct TraceTag
{
    private readonly ReadOnlySpan<byte> _rest;

    // Fonts and layers are printed without escapes ("<layer name="<Default>"/>"), so the line is no XML: the name ends at the first blank,
    // and attributes are sought by name from the end of the line, where nothing of the file is quoted.
    public TraceTag(ReadOnlySpan<byte> line)
    {
        var start = line.IndexOfAnyExcept((byte)' ');
        if (start < 0) return;
        if (line[start] != (byte)'<')
        {
            // A line feed in the name of a font.
            _rest = line;
            return;
        }
        line = line[(start + 1)..];
        var length = line.IndexOfAny((byte)' ', (byte)'/', (byte)'>');
        // The stroke of an end tag belongs to its name.
        if (length == 0) length = 1 + Math.Max(0, line[1..].IndexOfAny((byte)' ', (byte)'>'));
        if (length < 0) return;
        Name = line[..length];
        _rest = line[length..];
    }

    public ReadOnlySpan<byte> Name { get; }

    public bool Is(ReadOnlySpan<byte> name) => Name.SequenceEqual(name);

    /// <summary>What stands in quotes behind <paramref name="key"/>, which is written as in <c> x="</c>; empty when it is missing.</summary>
    public ReadOnlySpan<byte> Value(ReadOnlySpan<byte> key)
    {
        var at = _rest.LastIndexOf(key);
        if (at < 0) return default;
        var value = _rest[(at + key.Length)..];
        var end = value.IndexOf((byte)'"');
        return end < 0 ? default : value[..end];
    }

    public bool Has(ReadOnlySpan<byte> key) => _rest.LastIndexOf(key) >= 0;

    public double Number(ReadOnlySpan<byte> key, double missing = 0) =>
        Value(key) is { Length: > 0 } value ? TraceNumber.Parse(value, out _) : missing;

    /// <summary>As many numbers as the attribute has, at most as many as fit.</summary>
    public int Numbers(ReadOnlySpan<byte> key, Span<double> numbers)
    {
        var value = Value(key);
        var count = 0;
        while (count < numbers.Length)
        {
            var start = value.IndexOfAnyExcept((byte)' ');
            if (start < 0) break;
            value = value[start..];
            numbers[count++] = TraceNumber.Parse(value, out var used);
            value = value[Math.Max(1, used)..];
        }
        return count;
    }

    public Matrix Matrix(ReadOnlySpan<byte> key)
    {
        Span<double> n = stackalloc double[6];
        return Numbers(key, n) < 4 ? Tracing.Matrix.Identity : new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]);
    }
}
