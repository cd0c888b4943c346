using System.Text.Json;

namespace PerfEval.Cli.Tests.Corpus;

/// <summary>What NAME.expected.json says is in a report of the corpus (corpus/README.md tells how it's kept).</summary>
public sealed record ExpectedReport
{
    public required string File { get; init; }
    public required ExpectedFields Report { get; init; }
    public required IReadOnlyList<ExpectedAmount> Amounts { get; init; }
    public required IReadOnlyList<ExpectedRate> Rates { get; init; }
    public required IReadOnlyList<ExpectedDate> Dates { get; init; }
    public required IReadOnlyList<ExpectedNumber> DocumentNumbers { get; init; }
    public IReadOnlyList<ExpectedIndicator> Indicators { get; init; } = [];
    public required IReadOnlyList<ExpectedFinding> MustFind { get; init; }
    public required IReadOnlyList<ExpectedFinding> MustNot { get; init; }
    public IReadOnlyList<ExpectedFinding> MayFind { get; init; } = [];

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The folder of the retold reports, above the folder that the tests run in.</summary>
    public static string Folder { get; } = Find();

    /// <summary>Every name in the corpus; none is a broken checkout.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.expected.json").Select(f => Path.GetFileName(f)[..^".expected.json".Length]).Order(StringComparer.Ordinal)];

    public static ExpectedReport Load(string name) =>
        JsonSerializer.Deserialize<ExpectedReport>(System.IO.File.ReadAllText(Path.Combine(Folder, name + ".expected.json")), Options)!;

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var corpus = Path.Combine(folder.FullName, "corpus", "retold");
            if (Directory.Exists(corpus)) return corpus;
        }
        throw new DirectoryNotFoundException("corpus/retold");
    }
}

public sealed record ExpectedFields(
    string? Project, string? Unit, string? Province, string? City, string? County, int? FiscalYear, decimal? SelfScore, string? Grade);

public sealed record ExpectedAmount(string Text, decimal Yuan, string Role);

public sealed record ExpectedRate(string Text, decimal Value);

public sealed record ExpectedDate(string Text, string? Iso);

public sealed record ExpectedNumber(string Text, int? Year, int? Number);

public sealed record ExpectedIndicator(string? Level3, decimal? MaxScore, decimal? Score);

/// <summary>A finding of one of these rules (* is any) that says or quotes these words.</summary>
public sealed record ExpectedFinding(IReadOnlyList<string> Rules, string Quote);
