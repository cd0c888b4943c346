namespace PerfEval.Readers.PlainText.Tables;

/// <summary>A table (表格) rebuilt from lines that drew it with rules, bars or blanks; <paramref name="Lines"/> is how many lines it took.</summary>
internal sealed record DrawnTable(int Lines, IReadOnlyList<DrawnCell> Cells);
