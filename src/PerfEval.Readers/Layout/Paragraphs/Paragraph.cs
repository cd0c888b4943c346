using PerfEval.Readers.Layout.Flow;

namespace PerfEval.Readers.Layout.Paragraphs;

/// <summary>A paragraph (段落) of the running text: its lines, which may stand on several pages.</summary>
internal sealed record Paragraph(List<FlowLine> Lines)
{
    public FlowLine First => Lines[0];

    public FlowLine Last => Lines[^1];

    /// <summary>How far its lines begin right of the margin, once it has wrapped; else null.</summary>
    public double? WrapIndent => Lines.Count > 1 ? Lines[1].Indent : null;
}
