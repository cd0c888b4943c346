using System.Text.Json.Nodes;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Tests;

/// <summary>Generated reports for tests, written to a folder of their own.</summary>
internal sealed class Generated : IDisposable
{
    public Generated(int count, GenerationPlan plan)
    {
        Folder = Directory.CreateTempSubdirectory("generated").FullName;
        var generator = new ReportGenerator(plan);
        Reports = [.. Enumerable.Range(0, count).Select(generator.Report)];
        var writing = new CorpusWriting(plan, Folder);
        Files = [.. Reports.Select(writing.Write)];
        Assert.Equal(0, writing.Finish());
    }

    public string Folder { get; }

    public IReadOnlyList<GeneratedReport> Reports { get; }

    public IReadOnlyList<string> Files { get; }

    public static GenerationPlan Plan(int seed, params ReportFamily[] families) =>
        families.Length == 0 ? new() { Seed = seed } : new() { Seed = seed, Families = families };

    public byte[] Bytes(int index) => File.ReadAllBytes(Path.Combine(Folder, Files[index]));

    public JsonNode Gold(int index) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, Path.GetFileNameWithoutExtension(Files[index]) + ".expected.json")))!;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
