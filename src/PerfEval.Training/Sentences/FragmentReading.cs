using System.Text;
using PerfEval.Core.Classification;
using PerfEval.Core.Classification.Model;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;

namespace PerfEval.Training.Sentences;

/// <summary>A fragment read as the program reads reports: its sentences in their places, each with the tag of the line that it stands in.</summary>
internal sealed record FragmentReading(ReportFragment Fragment, SourceDocument Document, IReadOnlyList<SentenceInPlace> Sentences, IReadOnlyList<TaggedLine?> Tags)
{
    public static FragmentReading Of(ReportFragment fragment)
    {
        var text = new StringBuilder(fragment.Head.Replace(" | ", string.Empty, StringComparison.Ordinal)).Append("绩效自评报告");
        var blocks = new List<Block>();
        var starts = new List<(int Start, TaggedLine Line)>();
        var paragraph = 0;
        foreach (var (i, line) in fragment.Lines.Index())
        {
            if (!GoesOn(fragment, i))
            {
                blocks.Add(new Block(TextSpan.FromBounds(paragraph, text.Length)));
                text.Append('\n');
                paragraph = text.Length;
            }
            starts.Add((text.Length, line));
            text.Append(line.Words);
        }
        blocks.Add(new Block(TextSpan.FromBounds(paragraph, text.Length)));
        var document = new SourceDocument(Core.Documents.DocumentFormat.Text, text.ToString(), blocks, []);
        var sentences = SentenceInPlace.Of(new NarrativeReader(document, OutlineExtractor.Extract(document)).Sentences());
        return new FragmentReading(fragment, document, sentences, [.. sentences.Select(s => TagAt(starts, s.Sentence.Span.Start))]);
    }

    // In print the sentences of a paragraph follow each other; which of them do is settled by the words, the same at every training.
    private static bool GoesOn(ReportFragment fragment, int at)
    {
        if (at == 0 || fragment.Lines[at].IsHeading || fragment.Lines[at - 1].IsHeading) return false;
        var (before, here) = (fragment.Lines[at - 1], fragment.Lines[at]);
        if (HeadingNumber.Read(here.Words) is not null || before.Words[^1] is not ('。' or '；')) return false;
        var isClause = here.Words.Length > 2 && here.Words[1] == '是' && "一二三四五六七八九".Contains(here.Words[0], StringComparison.Ordinal);
        return isClause || before.Kind == here.Kind && FeatureHash.Of('g', here.Words) % 2 == 0;
    }

    private static TaggedLine? TagAt(List<(int Start, TaggedLine Line)> starts, int position)
    {
        var line = starts.FindLast(s => s.Start <= position).Line;
        return line is null || line.IsHeading ? null : line;
    }
}
