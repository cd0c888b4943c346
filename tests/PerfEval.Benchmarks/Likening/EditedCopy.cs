using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Storage.Indexing;
using PerfEval.Storage.Likeness;

namespace PerfEval.Benchmarks.Likening;

/// <summary>A report copied by another unit: names put in place, figures changed, a share of its sentences told otherwise.</summary>
internal static class EditedCopy
{
    public static string Of((AnalysisDocument Analysis, SourceDocument Document) original, (AnalysisDocument Analysis, SourceDocument Document) other, double edited, Random random)
    {
        var text = original.Document.Text;
        var sentences = Narrative.Of(new IndexedRun(0, 0, original.Analysis, original.Document)).Sentences;
        var others = Narrative.Of(new IndexedRun(0, 0, other.Analysis, other.Document)).Sentences.Select(other.Document.Quote).ToList();
        // Exactly the share, not by chance.
        foreach (var sentence in sentences.OrderBy(_ => random.Next()).Take((int)Math.Round(sentences.Count * edited)).OrderByDescending(s => s.Start))
            text = text[..sentence.Start] + Otherwise(original.Document.Quote(sentence), others, random) + text[sentence.End..];
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

    private static IEnumerable<string?> Names(ReportInfo report) => [report.Unit, report.Project, report.County, report.City, report.Province];
}
