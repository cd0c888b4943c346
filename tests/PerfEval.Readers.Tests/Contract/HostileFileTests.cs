using PerfEval.Tests.Programs;

namespace PerfEval.Readers.Tests.Contract;

/// <summary>Hostile files end soon, are read or refused, stay within the memory bound, and leave nothing behind.</summary>
[Collection(nameof(AloneCollection))]
public sealed class HostileFileTests
{
    /// <summary>The managed heap may grow by so much while one file of any kind is read.</summary>
    private const long MostMemory = 512L << 20;

    private static readonly TimeSpan Most = TimeSpan.FromSeconds(90);

    public static TheoryData<string> Names => [.. HostileFiles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Hostile_file_ends_within_time_and_memory(string name)
    {
        var content = HostileFiles.All[name]();
        var (outcome, grown) = Watched(() => Outcome.Of(content, Most));

        Assert.Null(outcome.Breach);
        Assert.True(grown < MostMemory, $"{grown >> 20} MB");
        Report(name, outcome, grown);
    }

    [Fact]
    public void Nothing_is_left_in_the_temporary_folder()
    {
        var before = Environment.GetEnvironmentVariable("TMPDIR");
        var samples = ContractSamples.All.ToList();
        using var folder = new TestFolder();
        Environment.SetEnvironmentVariable("TMPDIR", folder.Path);
        try
        {
            foreach (var sample in samples)
                foreach (var length in new[] { sample.Content.Length, sample.Content.Length / 2, 40 })
                    Outcome.Of(sample.Content[..Math.Min(length, sample.Content.Length)], Most);
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TMPDIR", before);
        }
    }

    [Fact]
    public void Nothing_is_written_outside() => Assert.False(File.Exists("/tmp/perfeval-outside.txt"));

    private static (Outcome Outcome, long Grown) Watched(Func<Outcome> read)
    {
        GC.Collect();
        var (start, most, done) = (GC.GetTotalMemory(forceFullCollection: true), 0L, false);
        var watch = new Thread(() =>
        {
            while (!Volatile.Read(ref done))
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false));
                Thread.Sleep(2);
            }
        });
        watch.Start();
        var outcome = read();
        Volatile.Write(ref done, true);
        watch.Join();
        return (outcome, most - start);
    }

    private static void Report(string name, Outcome outcome, long grown) =>
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {(outcome.WasRead ? "read" : "refused")} in {outcome.Time.TotalSeconds:F2} s, heap +{grown >> 20} MB");
}
