using System.Text.Json;

namespace PerfEval.Evaluation.Gold;

/// <summary>What a person (or the generator) says is in a report: NAME.expected.json (标注). What is null isn't told, and isn't measured.</summary>
public sealed record GoldReport
{
    public required string File { get; init; }

    /// <summary>The same report in other formats.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
    public string? Family { get; init; }
    public string? Status { get; init; }
    public GoldRow? Report { get; init; }
    public IReadOnlyList<GoldAmount>? Amounts { get; init; }
    public IReadOnlyList<GoldRate>? Rates { get; init; }
    public IReadOnlyList<GoldDate>? Dates { get; init; }
    public IReadOnlyList<GoldDocumentNumber>? DocumentNumbers { get; init; }
    public IReadOnlyList<GoldRow>? Funds { get; init; }
    public IReadOnlyList<GoldRow>? Indicators { get; init; }
    public IReadOnlyList<GoldPassage>? Passages { get; init; }
    public IReadOnlyList<GoldPassage> OptionalPassages { get; init; } = [];
    public IReadOnlyList<JsonElement>? OtherPassages { get; init; }
    public IReadOnlyList<GoldFinding>? MustFind { get; init; }
    public IReadOnlyList<GoldFinding>? MustNot { get; init; }
    public IReadOnlyList<GoldFinding> Acceptable { get; init; } = [];
    public IReadOnlyList<GoldFinding> MayFind { get; init; } = [];

    /// <summary>Scores that may be taken for the self score too; they may stand among the fields of the report instead.</summary>
    public IReadOnlyList<decimal>? SelfScoreAny { get; init; }

    /// <summary>Remarks of whoever wrote it; of use are only other names of the unit and the project.</summary>
    public JsonElement Notes { get; init; }
}
