namespace PerfEval.Core.Tests;

/// <summary>Documents ← Text ← Reports ← Extraction, and the rules know nothing of how a report was extracted.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Documents"] = ["Text"], // the folding of a document's own text
        ["Text"] = ["Documents"],
        ["Reports"] = ["Documents", "Text"],
        ["Classification"] = ["Documents", "Text", "Reports", "Extraction"], // the outline, to read a document for training as extraction does
        ["Extraction"] = ["Documents", "Text", "Reports", "Classification"],
        ["Profiles"] = ["Reports"],
        ["Rules"] = ["Documents", "Text", "Reports"],
        ["Masking"] = ["Documents", "Text", "Rules", "Analysis"], // what the check PE701 calls personal; the analysis document to be masked
        ["Analysis"] = ["Documents", "Text", "Reports", "Classification", "Extraction", "Profiles", "Rules"],
    };

    public static TheoryData<string> Folders => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Uses_only_what_stands_below_it(string folder)
    {
        var strangers = from file in SourceTree.CoreFiles()
                        where file.Folder == folder
                        from line in File.ReadLines(file.Path)
                        let used = Used(line)
                        where used is not null && used != folder && !MayUse[folder].Contains(used)
                        select $"{Path.GetFileName(file.Path)}: {line}";

        Assert.Empty(strangers);
    }

    [Fact]
    public void Knows_every_folder() => Assert.Empty(SourceTree.CoreFiles().Select(f => f.Folder).Distinct().Except(MayUse.Keys));

    // "using PerfEval.Core.Reports;" or "using static PerfEval.Core.Rules.Arithmetic.Interval;"
    private static string? Used(string line)
    {
        const string Core = "PerfEval.Core.";
        if (!line.StartsWith("using ", StringComparison.Ordinal)) return null;
        var at = line.IndexOf(Core, StringComparison.Ordinal);
        return at < 0 ? null : line[(at + Core.Length)..].TrimEnd(';').Split('.')[0];
    }
}
