using PerfEval.Core.Documents;

namespace PerfEval.Readers.Html;

/// <summary>A paragraph of a page; <paramref name="Linked"/> characters of it lead to other pages.</summary>
internal sealed record FlowLine(string Text, int? HeadingLevel, int Linked, AsideKind? Kind) : FlowItem(Kind)
{
    /// <summary>An entry of a list of other pages rather than words of this one.</summary>
    public bool IsLink => Linked * 2 > Text.Length;
}
