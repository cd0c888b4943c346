using System.Diagnostics;
using System.Globalization;
using PerfEval.Readers.Tests.Contract;

namespace PerfEval.Readers.Tests.Fuzz;

/// <summary>
/// Thousands of broken files: each is read, or refused with a reason, in time. For a minute by default; PERFEVAL_FUZZ=20000 reads so many,
/// PERFEVAL_FUZZ=4711-4711 reads one again. A file that breaks a promise is left in the folder that the failure names.
/// </summary>
public sealed class FuzzTests
{
    private static readonly TimeSpan ForAMinute = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan MostForOne = TimeSpan.FromSeconds(100);

    [Fact]
    public void Broken_files_are_read_or_refused()
    {
        var (first, last, most) = Range();
        var mutants = new Mutants(ContractSamples.All);
        var (clock, failures, counts) = (Stopwatch.StartNew(), new List<string>(), new Dictionary<string, (int Read, int Refused, double Slowest)>());
        var reasons = new Dictionary<string, int>();
        Parallel.For(first, last + 1, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (number, state) =>
        {
            if (clock.Elapsed > most || failures.Count >= 20)
            {
                state.Stop();
                return;
            }
            var mutant = mutants.Of(number);
            var outcome = Outcome.Of(mutant.Content, MostForOne);
            lock (failures)
            {
                var so = counts.GetValueOrDefault(mutant.Sample);
                counts[mutant.Sample] = (so.Read + (outcome.WasRead ? 1 : 0), so.Refused + (outcome.WasRead ? 0 : 1), Math.Max(so.Slowest, outcome.Time.TotalSeconds));
                if (outcome.Reason is { } reason) reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
                if (outcome.Breach is { } breach) failures.Add($"{number} ({mutant.Sample}, {mutant.How}; {Kept(number, mutant)}): {breach}");
            }
        });
        Print(counts, reasons, clock.Elapsed);

        Assert.Empty(failures);
        Assert.True(counts.Values.Sum(c => c.Read + c.Refused) >= Math.Min(last - first + 1, 300), "too few files in the time");
    }

    private static (int First, int Last, TimeSpan Most) Range()
    {
        if (Environment.GetEnvironmentVariable("PERFEVAL_FUZZ") is not { Length: > 0 } asked) return (0, 1_000_000, ForAMinute);
        var ends = asked.Split('-').Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToArray();
        return ends.Length == 1 ? (0, ends[0] - 1, TimeSpan.FromHours(12)) : (ends[0], ends[1], TimeSpan.FromHours(12));
    }

    private static string Kept(int number, Mutant mutant)
    {
        var folder = Directory.CreateDirectory(Environment.GetEnvironmentVariable("PERFEVAL_FUZZ_KEEP") ?? Path.Combine(Path.GetTempPath(), "readers-fuzz")).FullName;
        var path = Path.Combine(folder, $"{number}.bin");
        File.WriteAllBytes(path, mutant.Content);
        return path;
    }

    private static void Print(Dictionary<string, (int Read, int Refused, double Slowest)> counts, Dictionary<string, int> reasons, TimeSpan time)
    {
        var table = string.Join('\n', counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => string.Create(CultureInfo.InvariantCulture, $"| {c.Key} | {c.Value.Read} | {c.Value.Refused} | {c.Value.Slowest:F2} |")));
        var why = string.Join("; ", reasons.OrderByDescending(r => r.Value).Take(12).Select(r => $"{r.Key} {r.Value}"));
        var all = string.Create(CultureInfo.InvariantCulture, $"{counts.Values.Sum(c => c.Read + c.Refused)} broken files in {time.TotalSeconds:F0} s\n| sample | read | refused | slowest, s |\n|---|---|---|---|\n{table}\n{why}\n");
        TestContext.Current.TestOutputHelper?.WriteLine(all);
        if (Environment.GetEnvironmentVariable("PERFEVAL_MEASURE_FILE") is { Length: > 0 } file) File.AppendAllText(file, all + "\n");
    }
}
