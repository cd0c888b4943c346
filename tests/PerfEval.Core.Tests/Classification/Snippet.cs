using System.Runtime.CompilerServices;
using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Classification;

/// <summary>A piece of a report written for these tests: a label before each sentence (P12, S04, O), # before a heading, + where the paragraph goes on.</summary>
internal sealed record Snippet(string Name, SourceDocument Document, IReadOnlyList<(string Label, string Sentence)> Labels, IReadOnlyList<string> Headings)
{
    public static IEnumerable<Snippet> In(string folder, [CallerFilePath] string here = "") =>
        Directory.GetFiles(Path.Combine(Path.GetDirectoryName(here)!, "Snippets", folder), "*.txt").Order(StringComparer.Ordinal).Select(Read);

    public IReadOnlyList<Passage> Classify() => new Core.Classification.CueWordClassifier().Classify(Document, OutlineExtractor.Extract(Document));

    private static Snippet Read(string path)
    {
        var text = new StringBuilder();
        var labels = new List<(string, string)>();
        var headings = new List<string>();
        foreach (var row in File.ReadLines(path).Where(row => row.Length > 0))
        {
            var goesOn = row[0] == '+';
            var space = row.IndexOf(' ', StringComparison.Ordinal);
            var tag = space > 0 && space <= 4 ? row[(goesOn ? 1 : 0)..space] : "";
            var words = tag.Length > 0 ? row[(space + 1)..] : row;
            if (tag is "" or "#") headings.Add(words);
            else labels.Add((tag, words));
            if (text.Length > 0 && !goesOn) text.Append('\n');
            text.Append(words);
        }
        return new Snippet(Path.GetFileNameWithoutExtension(path), Documented(text.ToString()), labels, headings);
    }

    public static SourceDocument Documented(string text)
    {
        var blocks = new List<Block>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            blocks.Add(new Block(new TextSpan(start, line.Length)));
            start += line.Length + 1;
        }
        return new SourceDocument(DocumentFormat.Text, text, blocks, []);
    }
}
