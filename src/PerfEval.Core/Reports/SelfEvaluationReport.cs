using PerfEval.Core.Documents;
using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Reports;

/// <summary>绩效自评报告: everything extracted from one document, in reading order. What the rules check.</summary>
public sealed record SelfEvaluationReport(SourceDocument Document)
{
    public ReportIdentity Identity { get; init; } = new();

    /// <summary>核对口径: the profile it is checked by, with the reason.</summary>
    public ChosenProfile Chosen { get; init; } = ChosenProfile.General;

    public ScoringProfile Profile => Chosen.Profile;

    public IReadOnlyList<Section> Sections { get; init; } = [];

    public IReadOnlyList<Amount> Amounts { get; init; } = [];

    public IReadOnlyList<Rate> Rates { get; init; } = [];

    public IReadOnlyList<ReportDate> Dates { get; init; } = [];

    public IReadOnlyList<DocumentNumber> DocumentNumbers { get; init; } = [];

    /// <summary>Every number of points told in the narrative or in a 得分 cell of the form's head; <see cref="ScoreRole.SelfScore"/> are the claims for the whole report.</summary>
    public IReadOnlyList<Score> Scores { get; init; } = [];

    /// <summary>Every claim of a grade (优, 良好 …) for the whole report, as printed.</summary>
    public IReadOnlyList<Extracted<string>> Grades { get; init; } = [];

    public IReadOnlyList<FundLine> Funds { get; init; } = [];

    /// <summary>资金 as the narrative tells it, for a report without a money table; rules check what tables tell.</summary>
    public IReadOnlyList<FundLine> ToldFunds { get; init; } = [];

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    public IReadOnlyList<ScoreTable> ScoreTables { get; init; } = [];

    public IReadOnlyList<Passage> Passages { get; init; } = [];

    public IReadOnlyList<RelationClaim> Claims { get; init; } = [];

    /// <summary>The narrative, clause by clause: what each tells of what.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>自评得分 of the whole report: the first claim.</summary>
    public Score? SelfScore => Scores.FirstOrDefault(s => s.Role == ScoreRole.SelfScore);

    public Extracted<string>? Grade => Grades.Count > 0 ? Grades[0] : null;
}
