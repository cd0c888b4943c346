namespace PerfEval.Readers.PlainText.Tables;

/// <summary>What the cells of a column hold: a label, any value (≥95%, 健全), a number or its placeholder, points, a remark that may be missing.</summary>
internal enum GridColumn
{
    Label,
    Value,
    Number,
    Points,
    Remark,
}
