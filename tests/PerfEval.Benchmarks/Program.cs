using PerfEval.Benchmarks.Reading;

// dotnet run -c Release --project tests/PerfEval.Benchmarks -- readers [--files 300] [--rounds 5]
if (args is not ["readers", .. var options])
{
    Console.Error.WriteLine("readers [--files 300] [--rounds 5]");
    return 2;
}
return new ReadersBenchmark(Option(options, "--files", 300), Option(options, "--rounds", 5), Console.Out).Run();

static int Option(string[] options, string name, int otherwise)
{
    var at = Array.IndexOf(options, name);
    return at >= 0 && at + 1 < options.Length && int.TryParse(options[at + 1], out var value) ? value : otherwise;
}
