using PerfEval.Core.Documents;

namespace PerfEval.Core.Text;

/// <summary>Spans that one scanner has claimed, so that no other takes the same words.</summary>
public sealed class SpanSet(int length)
{
    private readonly bool[] taken = new bool[length];

    public bool TryClaim(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (taken[i]) return false;
        }
        Array.Fill(taken, true, span.Start, span.Length);
        return true;
    }
}
