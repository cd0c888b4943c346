using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Likeness;

namespace PerfEval.Benchmarks.Likening;

/// <summary>A report copied by another unit: names put in place, figures changed, a share of its letters told otherwise.</summary>
internal static class EditedCopy
{
    public static string Of((AnalysisDocument Analysis, SourceDocument Document) original, (AnalysisDocument Analysis, SourceDocument Document) other, double edited, Random random)
    {
        var text = original.Document.Text;
        var sentences = Narrative.Of(new IndexedRun(0, 0, original.Analysis, original.Document)).Sentences;
        var others = Narrative.Of(new IndexedRun(0, 0, other.Analysis, other.Document)).Sentences.Select(other.Document.Quote).ToList();
        // Exactly the share, not by chance: of two sentences one would be half, so the last that is edited is edited in part.
        var left = (int)Math.Round(sentences.Sum(s => s.Length) * edited);
        var edits = new List<(TextSpan Span, string Words)>();
        foreach (var sentence in sentences.OrderBy(_ => random.Next()))
        {
            if (left >= sentence.Length) edits.Add((sentence, Otherwise(original.Document.Quote(sentence), others, random)));
            else if (left > 0) edits.Add(InPart(sentence, left, others, random));
            left -= Math.Min(left, sentence.Length);
        }
        foreach (var (span, words) in edits.OrderByDescending(e => e.Span.Start)) text = text[..span.Start] + words + text[span.End..];
        foreach (var (mine, theirs) in Names(original.Analysis.Report).Zip(Names(other.Analysis.Report)))
            if (mine is { Length: > 1 } && theirs is not null) text = text.Replace(mine, theirs, StringComparison.Ordinal);
        return string.Concat(text.Select(c => char.IsAsciiDigit(c) && random.Next(2) == 0 ? (char)('1' + random.Next(9)) : c));
    }

    // Half are replaced by a sentence of another report, half lose a clause and have the others turned round.
    private static string Otherwise(string sentence, List<string> others, Random random)
    {
        var clauses = sentence.TrimEnd('。', '；').Split('，');
        if (others.Count > 0 && (clauses.Length < 3 || random.Next(2) == 0)) return others[random.Next(others.Count)];
        return string.Join('，', clauses.Skip(1).Reverse()) + "。";
    }

    private static (TextSpan Span, string Words) InPart(TextSpan sentence, int letters, List<string> others, Random random)
    {
        var start = sentence.Start + random.Next(sentence.Length - letters);
        var theirs = others.Count > 0 ? others[random.Next(others.Count)] : "";
        return (new TextSpan(start, letters), theirs[..Math.Min(letters, theirs.Length)].TrimEnd('。', '；'));
    }

    private static IEnumerable<string?> Names(ReportInfo report) => [report.Unit, report.Project, report.County, report.City, report.Province];
}
