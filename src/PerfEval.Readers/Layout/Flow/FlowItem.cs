using PerfEval.Readers.Layout.Tables;
using PerfEval.Readers.Pages;

namespace PerfEval.Readers.Layout.Flow;

/// <summary>The next thing in reading order: a line of text or a table.</summary>
/// <param name="IsNote">True for the lines of a footnote (脚注), which interrupt no paragraph.</param>
internal sealed record FlowItem(DrawnPage Page, FlowLine? Line, LaidTable? Table, bool IsNote = false);
