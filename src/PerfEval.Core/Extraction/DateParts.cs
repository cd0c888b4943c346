namespace PerfEval.Core.Extraction;

/// <summary>Year, month and day of a date (日期) as far as they are printed or known.</summary>
internal sealed record DateParts(int? Year, int? Month, int? Day);
