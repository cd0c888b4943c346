using PerfEval.Core.Documents;

namespace PerfEval.Readers.Content;

/// <summary>Counts the cells of a document's tables and refuses the document when there are too many.</summary>
internal sealed class TableCellCount(ReadingLimits limits)
{
    private int _cells;

    public void Add(int cells)
    {
        _cells += cells;
        if (_cells > limits.TableCells) throw new UnreadableDocumentException($"表格过大：超过{limits.TableCells}个单元格的上限");
    }
}
