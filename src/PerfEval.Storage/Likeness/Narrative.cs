using PerfEval.Core.Documents;
using PerfEval.Core.Text;
using PerfEval.Storage.Indexing;

namespace PerfEval.Storage.Likeness;

/// <summary>The narrative of a report (叙述) as it is compared: a line for each sentence, letters only, and where each sentence stands.</summary>
internal sealed record Narrative(IReadOnlyList<string> Lines, IReadOnlyList<TextSpan> Sentences)
{
    /// <summary>Raised when the narrative is made in another way.</summary>
    public const string Method = "minhash-64x4-5/3";

    private const int ShortestLine = 6;

    // Forms have a cell or two in which somebody tells something; the other cells are names and figures.
    private const int ShortestToldCell = 40;

    public string Text => string.Join('\n', Lines);

    public static Narrative Of(IndexedRun run)
    {
        var document = run.Document!;
        var names = new ReportNames(run.Analysis.Report);
        var headings = run.Analysis.Sections.Select(s => s.Span.Start).ToHashSet();
        var lines = new List<string>();
        var sentences = new List<TextSpan>();
        foreach (var part in document.Blocks.Where(b => b.HeadingLevel is null).Select(b => b.Span).Concat(ToldCells(document)))
            foreach (var sentence in SentenceSplitter.Split(document.Body, part))
            {
                if (headings.Contains(sentence.Start) && sentence.Length < 40) continue;
                var words = document.Body.Substring(sentence.Start, sentence.Length);
                if (SetPhrases.Is(words)) continue;
                var line = Letters(names.Remove(SetPhrases.WithoutOrdinal(words)));
                if (line.Length < ShortestLine) continue;
                lines.Add(line);
                sentences.Add(sentence);
            }
        return new Narrative(lines, sentences);
    }

    public static Narrative Of(string text, int[] sentences) => new(
        text.Split('\n'), [.. sentences.Chunk(2).Select(s => new TextSpan(s[0], s[1]))]);

    private static IEnumerable<TextSpan> ToldCells(SourceDocument document) => document.Tables.SelectMany(t => t.Cells)
        .Select(c => c.Span).Where(s => s.Length >= ShortestToldCell && document.Body.AsSpan(s.Start, s.Length).Contains('。')).Distinct();

    // Figures are changed in a copy, and punctuation is changed by every reader.
    private static string Letters(string words) => string.Concat(words.Where(char.IsLetter)).ToLowerInvariant();
}
