using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports;

/// <summary>文号: issuer code (代字), year and serial number. Slips in the writing are named in <paramref name="Irregularities"/> (Chinese).</summary>
public sealed record DocumentNumber(Evidence Evidence, string Issuer, int? Year, int? Number, IReadOnlyList<string> Irregularities)
{
    public TextSpan Span => Evidence.Span;
}
