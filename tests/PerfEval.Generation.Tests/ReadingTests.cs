using System.Text.Json.Nodes;
using PerfEval.Generation.Facts;
using PerfEval.Readers;

namespace PerfEval.Generation.Tests;

public sealed class ReadingTests
{
    public static TheoryData<ReportFamily> Families => [.. Enum.GetValues<ReportFamily>()];

    [Theory]
    [MemberData(nameof(Families))]
    public void The_gold_stands_in_the_text_that_our_readers_read(ReportFamily family)
    {
        using var generated = new Generated(24, Generated.Plan(21, family));
        var readers = new DocumentReaders();
        for (var i = 0; i < generated.Files.Count; i++)
        {
            var text = Squeezed(readers.Read(generated.Bytes(i)).Text);
            foreach (var kind in (string[])["amounts", "rates", "dates", "document_numbers"]) InOrder(text, generated.Gold(i)[kind]!.AsArray(), generated.Files[i]);
            foreach (var passage in generated.Gold(i)["passages"]!.AsArray()) Assert.Contains(Squeezed((string)passage!["text"]!), text, StringComparison.Ordinal);
            // What is missing (PE301, PE208) can't be quoted, only words in its place.
            foreach (var found in generated.Gold(i)["must_find"]!.AsArray().Where(f => (string)f!["rules"]![0]! is not ("PE301" or "PE208"))) Assert.Contains(Squeezed((string)found!["quote"]!), text, StringComparison.Ordinal);
        }
    }

    private static void InOrder(string text, JsonArray marks, string file)
    {
        var from = 0;
        foreach (var mark in marks)
        {
            var words = Squeezed((string)mark!["text"]!);
            var at = text.IndexOf(words, from, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{file}：“{words}”不在其后的正文里");
            from = at + words.Length;
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
