using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>章节: a numbered heading and the text below it, up to the next heading of the same or a higher level.</summary>
/// <param name="Number">As printed, 三、 or （一）; empty for a heading without number.</param>
/// <param name="Heading">The words of the heading alone, up to its stop when the paragraph goes on.</param>
/// <param name="HeadingSpan">Number and heading.</param>
/// <param name="Body">From the end of the heading to the next heading of the same or a higher level.</param>
public sealed record Section(int Depth, string Number, string Heading, TextSpan HeadingSpan, TextSpan Body)
{
    /// <summary>The value of the number (三、 is 3); null without number.</summary>
    public int? Ordinal { get; init; }

    /// <summary>The style of the number: 一、 | （一） | 1. | （1） | ① | 第一; empty without number.</summary>
    public string Style { get; init; } = "";

    /// <summary>True when the heading shares its paragraph with body text (1、前期准备。抽调…).</summary>
    public bool IsInline { get; init; }
}
