namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Numbers as the trace prints them: <c>12</c>, <c>-.5</c>, <c>1e-7</c>; what is no number is 0.</summary>
internal static class TraceNumber
{
    /// <summary>Nothing on a page lies farther away, and sums and products of such numbers stay finite.</summary>
    private const double Farthest = 1e9;

    private static readonly double[] Tenths = [1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12];

    public static double Parse(ReadOnlySpan<byte> text, out int used)
    {
        used = 0;
        var negative = text.Length > 0 && text[0] == '-';
        if (negative) used++;
        double value = 0;
        for (; used < text.Length && char.IsAsciiDigit((char)text[used]); used++) value = (value * 10) + (text[used] - '0');
        if (used < text.Length && text[used] == '.')
        {
            used++;
            long fraction = 0;
            var digits = 0;
            for (; used < text.Length && char.IsAsciiDigit((char)text[used]); used++)
            {
                if (digits >= Tenths.Length - 1) continue;
                fraction = (fraction * 10) + (text[used] - '0');
                digits++;
            }
            value += fraction * Tenths[digits];
        }
        if (used < text.Length && text[used] is (byte)'e' or (byte)'E') value *= Math.Pow(10, Exponent(text, ref used));
        if (!double.IsFinite(value)) value = Farthest;
        return Math.Clamp(negative ? -value : value, -Farthest, Farthest);
    }

    private static int Exponent(ReadOnlySpan<byte> text, ref int used)
    {
        used++;
        var negative = used < text.Length && text[used] == '-';
        if (used < text.Length && text[used] is (byte)'-' or (byte)'+') used++;
        var exponent = 0;
        for (; used < text.Length && char.IsAsciiDigit((char)text[used]); used++) exponent = Math.Min(400, (exponent * 10) + (text[used] - '0'));
        return negative ? -exponent : exponent;
    }
}
