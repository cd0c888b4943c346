using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;

namespace PerfEval.Web.DocumentView;

/// <summary>A place in the text that something points to. The key is its anchor (f0-1: second evidence of the first finding); <paramref name="Tone"/> its look.</summary>
public sealed record Mark(string Key, TextSpan Span, string? Tone = null)
{
    public static Mark Of(string key, SpanInfo span, string? tone = null)
    {
        ArgumentNullException.ThrowIfNull(span);
        return new(key, new TextSpan(span.Start, span.Length), tone);
    }
}
