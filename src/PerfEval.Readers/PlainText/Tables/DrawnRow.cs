namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A row of a drawn table.</summary>
internal static class DrawnRow
{
    /// <summary>A row that holds words in its first cell only is a section row (二、项目支出明细情况): its other cells were one with it.</summary>
    public static IEnumerable<DrawnCell> Of(IEnumerable<DrawnCell> cells)
    {
        var row = cells.ToList();
        return row.Skip(1).All(c => c.Text.Length == 0) ? row.Take(1) : row;
    }
}
