using System.Text.Json.Serialization;

namespace PerfEval.Core.Analysis;

/// <summary>The analysis document (perfeval/analysis/1): what `perfeval analyze` prints, the database keeps and the API serves.</summary>
public sealed record AnalysisDocument
{
    public string Schema { get; init; } = "perfeval/analysis/1";
    public required SourceInfo Source { get; init; }

    /// <summary>ok | partial | unreadable</summary>
    public required string Status { get; init; }
    public IReadOnlyList<NoteInfo> Notes { get; init; } = [];
    public ReportInfo Report { get; init; } = new();

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }
    public IReadOnlyList<AmountInfo> Amounts { get; init; } = [];
    public IReadOnlyList<RateInfo> Rates { get; init; } = [];
    public IReadOnlyList<DateInfo> Dates { get; init; } = [];
    public IReadOnlyList<DocumentNumberInfo> DocumentNumbers { get; init; } = [];
    public IReadOnlyList<FundInfo> Funds { get; init; } = [];
    public IReadOnlyList<IndicatorInfo> Indicators { get; init; } = [];
    public IReadOnlyList<SectionInfo> Sections { get; init; } = [];
    public IReadOnlyList<PassageInfo> Passages { get; init; } = [];
    public IReadOnlyList<FindingInfo> Findings { get; init; } = [];
    public IReadOnlyList<CheckInfo> Checks { get; init; } = [];

    /// <summary>Null where the report has no scores that could be reckoned anew.</summary>
    public RecomputedInfo? Recomputed { get; init; }

    /// <summary>Null for an unreadable file.</summary>
    public ProfileInfo? Profile { get; init; }
    public VersionInfo Versions { get; init; } = new();
}

public sealed record SourceInfo(string File, string Format, string Sha256, int? Pages, int Characters);

public sealed record NoteInfo(string Code, string Message);

/// <summary>Grade as printed; region names official and full; dates ISO.</summary>
public sealed record ReportInfo
{
    public string? Title { get; init; }
    public string Kind { get; init; } = "unknown";
    public string? Project { get; init; }
    public string? Unit { get; init; }
    public string? SupervisingDepartment { get; init; }
    public string? Province { get; init; }
    public string? City { get; init; }
    public string? County { get; init; }
    public int? FiscalYear { get; init; }
    public string? ReportDate { get; init; }
    public decimal? SelfScore { get; init; }
    public string? Grade { get; init; }
}

/// <summary>A span of the canonical text; where the words stand on the pages, and how sure their recognition was when they were read from a picture.</summary>
public sealed record SpanInfo(int Start, int Length)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PlaceInfo>? Places { get; init; }

    /// <summary>0 to 1; only for words read from a picture (OCR): they are uncertain.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Confidence { get; init; }
}

/// <summary>A rectangle of a page (from 1), in points from its top left corner.</summary>
public sealed record PlaceInfo(int Page, double Left, double Top, double Right, double Bottom);

public sealed record CellInfo(int Table, int Row, int Column);

public sealed record AmountInfo(
    string Text, decimal Yuan, string Role, string Label, int? Year, string Unit, bool Approximate, SpanInfo Span, CellInfo? Cell)
{
    /// <summary>Page on which it begins, where the format has pages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page => Span.Places is [var first, ..] ? first.Page : null;
}

public sealed record RateInfo(string Text, decimal Value, string Kind, SpanInfo Span, CellInfo? Cell)
{
    /// <summary>Page on which it begins, where the format has pages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page => Span.Places is [var first, ..] ? first.Page : null;
}

public sealed record DateInfo(string Text, string? Iso, string Role, SpanInfo Span)
{
    /// <summary>Page on which it begins, where the format has pages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page => Span.Places is [var first, ..] ? first.Page : null;
}

public sealed record DocumentNumberInfo(string Text, string Issuer, int? Year, int? Number, SpanInfo Span)
{
    /// <summary>Page on which it begins, where the format has pages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page => Span.Places is [var first, ..] ? first.Page : null;
}

public sealed record FundInfo(
    string Source, string Label, decimal? InitialBudget, decimal? AnnualBudget, decimal? Received, decimal? Executed, decimal? Balance,
    decimal? Rate, decimal? MaxScore, decimal? Score);

public sealed record IndicatorInfo(
    string? Level1, string? Level2, string? Level3, string? Target, string? Actual, decimal? MaxScore, decimal? Score,
    string? DeviationReason, SpanInfo Span);

public sealed record SectionInfo(int Depth, string Number, string Heading, SpanInfo Span);

/// <param name="Words">The words that weighed most for the kind; null where an older version did not tell.</param>
public sealed record PassageInfo(string Kind, string Text, string? Code, double Confidence, SpanInfo Span, IReadOnlyList<string>? Words = null);

public sealed record EvidenceInfo(string Text, SpanInfo Span)
{
    /// <summary>Page on which it begins, where the format has pages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Page => Span.Places is [var first, ..] ? first.Page : null;
}

/// <param name="Key">The same for the same finding in other runs and versions; it, <paramref name="Stake"/> (元) and <paramref name="Confidence"/> are filled in when a run is stored.</param>
public sealed record FindingInfo(
    string Rule, string Severity, string Message, decimal? Stated, decimal? Computed, decimal? Difference, decimal? Tolerance,
    string? Suggestion, IReadOnlyList<EvidenceInfo> Evidence,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Key = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Stake = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Confidence = null);

/// <summary>One row per rule; <paramref name="Relations"/> are the relations that were tried, with their inputs.</summary>
public sealed record CheckInfo(string Rule, string Name, string Outcome, string? Reason, int Count, IReadOnlyList<RelationInfo> Relations);

/// <summary>One relation that was tried; <paramref name="Intervals"/> tells what its inputs and its stated number may stand for.</summary>
public sealed record RelationInfo(string Outcome, string Calculation, string? Reason, IReadOnlyList<EvidenceInfo> Evidence, string? Intervals = null);

/// <summary>The score and grade that the numbers support; <paramref name="Reckoned"/> of <paramref name="Rows"/> scores follow from their numbers, the others are taken as claimed.</summary>
public sealed record RecomputedInfo(decimal Score, string Grade, int Rows, int Reckoned);

/// <summary>The profile (核对口径) that the report was checked by, and why.</summary>
public sealed record ProfileInfo(string Id, string Name, string Family, string Reason);

public sealed record VersionInfo(string Program = "", string Rules = "", string Model = "");
