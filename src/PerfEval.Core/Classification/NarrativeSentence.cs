using PerfEval.Core.Documents;

namespace PerfEval.Core.Classification;

/// <summary>A sentence of the narrative, the role of the chapter it stands in and the headings above it, nearest first.</summary>
/// <param name="OpensLine">False when another sentence of the same paragraph comes before.</param>
/// <param name="IsTitle">A heading that stands in its paragraph: （二）专业技术人才不足。</param>
/// <param name="IsItem">One of a list: （二）…, 一是…</param>
/// <param name="HasBody">A title with sentences behind it in its paragraph.</param>
internal sealed record NarrativeSentence(TextSpan Span, string Words, ChapterRole Role, IReadOnlyList<string> Headings, bool OpensLine, bool IsTitle, bool IsItem, bool HasBody = false)
{
    /// <summary>The nearest heading above it.</summary>
    public string? Heading => Headings.Count > 0 ? Headings[0] : null;
}
