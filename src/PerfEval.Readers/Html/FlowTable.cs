using PerfEval.Core.Documents;

namespace PerfEval.Readers.Html;

/// <summary>A table of a page; its cells hold paragraphs and perhaps tables.</summary>
internal sealed record FlowTable(IReadOnlyList<FlowCell> Cells, AsideKind? Kind) : FlowItem(Kind)
{
    /// <summary>The rows as lines, for what is set apart.</summary>
    public IEnumerable<string> Lines => Cells.GroupBy(c => c.Row).Select(r => string.Join("  ", r.Select(c => c.Words).Where(w => w.Length > 0)));
}
