using PerfEval.Benchmarks.County;
using PerfEval.Benchmarks.Growing;
using PerfEval.Benchmarks.Likening;
using PerfEval.Benchmarks.Reading;
using PerfEval.Benchmarks.Searching;
using PerfEval.Benchmarks.Segmenting;
using PerfEval.Benchmarks.Tagging;
using PerfEval.Benchmarks.Visiting;

// dotnet run -c Release --project tests/PerfEval.Benchmarks -- readers [--files 300] [--rounds 5]
// dotnet run -c Release --project tests/PerfEval.Benchmarks -- search [--reports 50000] [--queries 200]   # from the repository's folder
// dotnet run -c Release --project tests/PerfEval.Benchmarks -- likeness FOLDER [--copies 500]   # of .txt reports
// dotnet run -c Release --project tests/PerfEval.Benchmarks -- segment TEXT [--rounds 5]
// dotnet run -c Release --project tests/PerfEval.Benchmarks -- tag FOLDER [--rounds 40]   # of reports; fewer rounds measure the compiler at its work
// dotnet run -c Release --project tests/PerfEval.Benchmarks -- county [--reports 2630] [--rounds 5]   # needs python3-docx, python3-jieba, python3-psycopg2, poppler-utils, LibreOffice
// dotnet run -c Release --project tests/PerfEval.Benchmarks -- workers [--reports 600] [--rounds 5]
// dotnet run -c Release --project tests/PerfEval.Benchmarks -- growth DATA [--reports 50000]   # DATA: the data folder that is filled and stays
// dotnet run -c Release --project tests/PerfEval.Benchmarks -- visit URL NAME PASSWORD TOKEN [--users 20] [--seconds 60] [--reports 50000]   # a running instance with that many reports
switch (args)
{
    case ["readers", .. var options]:
        return new ReadersBenchmark(Option(options, "--files", 300), Option(options, "--rounds", 5), Console.Out).Run();
    case ["segment", var text, .. var options]:
        return new SegmentBenchmark(Path.GetFullPath(text), Option(options, "--rounds", 5), Console.Out).Run();
    case ["tag", var reports, .. var options]:
        return new TagBenchmark(Path.GetFullPath(reports), Option(options, "--rounds", 40), Console.Out).Run();
    case ["segment-own", var dictionary, var text, var rounds]:
        return OwnSegmenter.Run(dictionary, text, int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture));
    case ["search", .. var options]:
        return await new SearchBenchmark(Option(options, "--reports", 50_000), Option(options, "--queries", 200), Environment.CurrentDirectory, Console.Out).RunAsync();
    case ["likeness", var folder, .. var options]:
        return await new LikenessBenchmark(Path.GetFullPath(folder), Option(options, "--copies", 500), Console.Out).RunAsync();
    case ["county", .. var options]:
        var number = Option(options, "--reports", 2630);
        return await new CountyBenchmark(number, Option(options, "--rounds", 5), Path.Combine(Path.GetTempPath(), $"perfeval-county-{number}"), Console.Out).RunAsync();
    case ["workers", .. var options]:
        var some = Option(options, "--reports", 600);
        return await new WorkersBenchmark(some, Option(options, "--rounds", 5), Path.Combine(Path.GetTempPath(), $"perfeval-county-{some}"), Console.Out).RunAsync();
    case ["growth", var data, .. var options]:
        var many = Option(options, "--reports", 50_000);
        return await new GrowthBenchmark(many, Path.Combine(Path.GetTempPath(), $"perfeval-growth-{many}"), Path.GetFullPath(data), Console.Out).RunAsync();
    case ["visit", var url, var name, var password, var token, .. var options]:
        return await new VisitBenchmark(new Uri(url), Option(options, "--users", 20), Option(options, "--seconds", 60), Option(options, "--reports", 50_000), Console.Out).RunAsync(name, password, token);
    default:
        Console.Error.WriteLine("readers [--files 300] [--rounds 5] | segment TEXT [--rounds 5] | tag FOLDER [--rounds 40] | likeness FOLDER [--copies 500] | search [--reports 50000] [--queries 200] | county [--reports 2630] [--rounds 5] | workers [--reports 600] [--rounds 5] | growth DATA [--reports 50000] | visit URL NAME PASSWORD TOKEN [--users 20] [--seconds 60] [--reports 50000]");
        return 2;
}

static int Option(string[] options, string name, int otherwise)
{
    var at = Array.IndexOf(options, name);
    return at >= 0 && at + 1 < options.Length && int.TryParse(options[at + 1], out var value) ? value : otherwise;
}
