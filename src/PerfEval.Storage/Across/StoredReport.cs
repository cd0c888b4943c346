using PerfEval.Core.Analysis;

namespace PerfEval.Storage.Across;

/// <summary>The latest analysis of a stored report, as far as it is compared with others.</summary>
internal sealed record StoredReport(
    long DocumentId, long RunId, string FileName, DateTime ReceivedAt, string Text, ReportInfo Info, ReportKey Key, IReadOnlyList<FundInfo> Funds, IReadOnlyList<AmountInfo> Amounts)
{
    /// <summary>How a clerk would name it: 《title》（unit，2021年度）.</summary>
    public string Name => $"《{Info.Title ?? Info.Project ?? FileName}》（{string.Join("，", new[] { Info.Unit, Info.FiscalYear is { } year ? $"{year}年度" : null }.OfType<string>())}）"
        .Replace("（）", "", StringComparison.Ordinal);

    public FundInfo? Total => Funds.FirstOrDefault(f => f.Source == "total");

    public EvidenceInfo Cite(int start, int length) => new(Text.Substring(start, length), new SpanInfo(start, length));

    /// <summary>Where the report names itself.</summary>
    public EvidenceInfo CiteName()
    {
        foreach (var name in new[] { Info.Project, Info.Title }.OfType<string>())
            if (name.Length > 0 && Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at) return Cite(at, name.Length);
        var start = Text.TakeWhile(char.IsWhiteSpace).Count();
        var end = Text.IndexOf('\n', Math.Min(start, Text.Length));
        return Cite(start, (end < 0 ? Text.Length : end) - start);
    }

    /// <summary>Where a number is printed, best with that role; else where the report names itself.</summary>
    public EvidenceInfo CiteAmount(decimal yuan, string role) =>
        Amounts.Where(a => a.Yuan == yuan).OrderByDescending(a => a.Role == role).FirstOrDefault() is { } amount ? Cite(amount.Span.Start, amount.Span.Length) : CiteName();
}
