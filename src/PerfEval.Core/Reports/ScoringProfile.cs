namespace PerfEval.Core.Reports;

/// <summary>核对口径: the weights, grades, thresholds and scoring conventions of a form family, a province and its years. Kept as data, not as code.</summary>
public sealed record ScoringProfile(string Id, string Name)
{
    /// <summary>财预〔2020〕10号: the grades and thresholds; no weights.</summary>
    public static ScoringProfile General { get; } = new("general", "通用");

    /// <summary>The paper it rests on.</summary>
    public string Basis { get; init; } = "";

    /// <summary>Families it is for; none: any.</summary>
    public IReadOnlyList<FormFamily> Families { get; init; } = [];

    /// <summary>Full names of the provinces it is for; none: any.</summary>
    public IReadOnlyList<string> Provinces { get; init; } = [];

    /// <summary>First and last fiscal year it is for.</summary>
    public int? From { get; init; }

    public int? To { get; init; }

    /// <summary>分值 by a word of the first-level name; none: any weights are right.</summary>
    public IReadOnlyDictionary<string, decimal> Weights { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Least score of each grade, best first.</summary>
    public IReadOnlyList<GradeBound> Grades { get; init; } = [new("优", 90), new("良", 80), new("中", 60), new("差", 0)];

    /// <summary>Conventions that an indicator's score may follow; none: not checked.</summary>
    public IReadOnlyList<ScoringConvention> Scoring { get; init; } = [];

    /// <summary>An execution rate below it needs a reason.</summary>
    public decimal ExplainBelow { get; init; } = 0.9m;

    /// <summary>An actual value of so many times its target needs a reason.</summary>
    public decimal Overachievement { get; init; } = 1.3m;

    /// <summary>Rules that don't apply under this profile.</summary>
    public IReadOnlyList<string> Off { get; init; } = [];
}

/// <summary>等级 and the least score that earns it.</summary>
public sealed record GradeBound(string Label, decimal From);
