using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Tests.Programs;

namespace PerfEval.Readers.Tests.Contract;

/// <summary>What holds for every reader and every file, however broken. Samples: <see cref="ContractSamples"/>.</summary>
public sealed class ReaderContractTests
{
    // An office suite may take a minute before it is ended.
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(90);

    public static TheoryData<string> Names => [.. ContractSamples.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_is_read_and_keeps_every_promise_of_the_model(string name)
    {
        var sample = ContractSamples.Named(name);
        var document = Reading.Bytes(sample.Content);

        Assert.Equal(sample.Format, document.Format);
        Assert.Null(ContractBreach.In(document));
        Assert.DoesNotContain(document.Notes, n => n.Partial);
        Assert.Contains("自评", document.Text, StringComparison.Ordinal);
        Assert.NotEmpty(document.Tables);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_cut_anywhere_is_read_or_refused(string name)
    {
        var sample = ContractSamples.Named(name);
        for (var length = 0; length < sample.Content.Length; length += Step(sample)) Hold(sample.Content[..length], $"{name} cut at {length}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_with_broken_bytes_is_read_or_refused(string name)
    {
        var sample = ContractSamples.Named(name);
        var random = new Random(11);
        for (var round = 0; round < Rounds(sample); round++)
        {
            var broken = (byte[])sample.Content.Clone();
            for (var i = 0; i <= round % 8; i++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            Hold(broken, $"{name}, round {round}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Random_bytes_behind_the_first_of_a_kind_are_read_or_refused(string name)
    {
        var sample = ContractSamples.Named(name);
        var random = new Random(3);
        for (var round = 0; round < Math.Min(100, Rounds(sample)); round++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            Hold([.. sample.Content.Take(4 << (round % 5)), .. bytes], $"{name}, round {round}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Wrong_extension_changes_nothing(string name)
    {
        var sample = ContractSamples.Named(name);
        using var folder = new TestFolder();
        var path = folder.File(sample.Format is Core.Documents.DocumentFormat.Text ? "报告.docx" : "报告.txt");
        File.WriteAllBytes(path, sample.Content);

        Assert.Equal(Told(Reading.Bytes(sample.Content)), Told(new DocumentReaders().ReadFile(path)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_at_the_same_time_gives_the_same(string name)
    {
        var sample = ContractSamples.Named(name);
        var readers = new DocumentReaders();
        var told = new string[sample.Cost == ReadingCost.Heavy ? 2 : 8];
        Parallel.For(0, told.Length, new ParallelOptions { MaxDegreeOfParallelism = told.Length }, i => told[i] = Told(readers.Read(sample.Content)));

        Assert.Single(told.Distinct());
    }

    [Fact]
    public void Random_bytes_are_read_or_refused()
    {
        var random = new Random(3);
        byte[][] heads = [[], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [.. "PK\x03\x04"u8], [.. "PK\x05\x06"u8], [.. "%PDF-1.4\n"u8], [.. "{\\rtf1"u8], [.. "<html>"u8], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]];
        for (var round = 0; round < 500; round++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            Hold([.. heads[round % heads.Length], .. bytes], $"round {round}");
        }
    }

    [Fact]
    public void Any_arrangement_of_tabs_and_lines_keeps_spans_true()
    {
        var random = new Random(5);
        string[] pieces = ["\t", "\n", "\n\n", "甲", "98", "一、概况", "本项目已完成。", " ", "（万元）", "备注：无"];
        for (var round = 0; round < 2000; round++)
        {
            var text = "文" + string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => pieces[random.Next(pieces.Length)]));
            Hold(Encoding.UTF8.GetBytes(text), text);
        }
    }

    [Fact]
    public void Long_text_takes_no_time_out_of_proportion()
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        Reading.Text("\t甲\n" + string.Concat(Enumerable.Repeat("续行文字\n", 400_000)));
        Reading.Text(string.Concat(Enumerable.Repeat("甲\t乙\n丙\n", 50_000)));
        Reading.Text(string.Concat(Enumerable.Repeat("\t甲\t\n", 200_000)));
        Assert.InRange(started.Elapsed.TotalSeconds, 0, 20);
    }

    // Every tenth byte, where a reading is cheap.
    private static int Step(ContractSample sample) => sample.Cost switch
    {
        ReadingCost.Own => sample.Content.Length > 20_000 ? 50 : 10,
        ReadingCost.Program => Math.Max(10, sample.Content.Length / 60),
        _ => Math.Max(10, sample.Content.Length / 2),
    };

    private static int Rounds(ContractSample sample) => sample.Cost switch { ReadingCost.Own => 300, ReadingCost.Program => 40, _ => 1 };

    private static void Hold(byte[] content, string what)
    {
        if (Outcome.Of(content, Most).Breach is { } breach) Assert.Fail($"{what}: {breach}");
    }

    private static string Told(SourceDocument document) => string.Join('\n',
        document.Format, document.Text, string.Join(' ', document.Blocks), string.Join(' ', document.Tables.SelectMany(t => t.Cells)), string.Join(' ', document.Notes),
        string.Join(' ', document.Asides), string.Join(' ', document.Recognized), string.Join(' ', document.Places.Runs.Select(r => $"{r.Span} {r.Page} {r.Top} {r.Edges[0]}")));
}
