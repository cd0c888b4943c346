using System.Globalization;
using System.Text.Json;
using PerfEval.Language.Dictionary;
using PerfEval.Tests.Programs;

namespace PerfEval.Benchmarks.Segmenting;

/// <summary>Our segmenter beside @node-rs/jieba (Rust) and python3-jieba: one text, one dictionary, one thread, one after the other.</summary>
internal sealed class SegmentBenchmark(string textFile, int rounds, TextWriter output)
{
    private static readonly string Here = Path.Combine(AppContext.BaseDirectory, "Segmenting");

    public int Run()
    {
        var dictionaryFolder = Path.GetFullPath(Path.Combine(SourceFolder(), "../../src/PerfEval.Language.Build/node_modules/nodejieba/submodules/cppjieba/dict"));
        var dictionary = Path.Combine(dictionaryFolder, "jieba.dict.utf8");
        using var folder = new TestFolder();
        var own = folder.File("words.dat");
        DictionaryCompiler.Write(
            DictionaryCompiler.Compile(new DictionarySource().SetCharacters(File.ReadLines(Path.Combine(dictionaryFolder, "hmm_model.utf8"))).AddWords(File.ReadLines(dictionary))), own);
        Tests.Programs.Program.Run("npm", ["install", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", Here], TimeSpan.FromMinutes(5));
        var characters = File.ReadAllText(textFile).Length;
        var times = rounds.ToString(CultureInfo.InvariantCulture);
        var runs = new (string Name, SegmenterRun Run)[]
        {
            ("PerfEval", Parse(Tests.Programs.Program.Run(Environment.ProcessPath!, [.. Entry(), "segment-own", own, textFile, times], TimeSpan.FromMinutes(10)))),
            ("@node-rs/jieba", Parse(Tests.Programs.Program.Run("node", [Path.Combine(Here, "segment.mjs"), dictionary, textFile, times], TimeSpan.FromMinutes(10)))),
            ("python3-jieba", Parse(Tests.Programs.Program.Run("/usr/bin/python3", [Path.Combine(Here, "segment.py"), dictionary, textFile, times], TimeSpan.FromMinutes(60)))),
        };
        output.WriteLine("| segmenter | characters/s | PerfEval is faster | start-up ms | words | peak memory MB |\n|---|---|---|---|---|---|");
        foreach (var (name, run) in runs)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {characters / run.Median:N0} | {run.Median / runs[0].Run.Median:F1}× | {run.Start:F1} | {run.Words} | {run.Memory >> 20} |"));
        }

        return 0;
    }

    private static string[] Entry() => Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [typeof(SegmentBenchmark).Assembly.Location] : [];

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(Path.GetDirectoryName(path))!;

    private static SegmenterRun Parse(string json) => JsonSerializer.Deserialize<SegmenterRun>(json, JsonSerializerOptions.Web)!;
}
