using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>替换: other words in the place of those of a span.</summary>
internal readonly record struct Replacement(TextSpan Span, string Words);
