using System.Security.Cryptography;
using System.Text;
using PerfEval.Core.Classification;
using PerfEval.Core.Classification.Model;
using PerfEval.Core.Extraction;

namespace PerfEval.Training.Sentences;

/// <summary>Reviewed reports as training text: each sentence in its place, tagged where a reviewer has said what it is.</summary>
internal static class ReviewedReports
{
    public static FragmentReading Of(ReviewedReport report)
    {
        var sections = OutlineExtractor.Extract(report.Document);
        var sentences = SentenceInPlace.Of(new NarrativeReader(report.Document, sections).Sentences());
        var title = ProblemCodes.Title(report.Document, sections);
        return new FragmentReading(new ReportFragment(report.Name, title, []), report.Document, sentences, [.. sentences.Select(s => Tag(s, report))]);
    }

    public static void AddTo(IncrementalHash hash, IEnumerable<ReviewedReport> reports)
    {
        foreach (var report in reports)
            foreach (var passage in report.Passages)
                hash.AppendData(Encoding.UTF8.GetBytes($"{report.Name}\n{passage.Span.Start}\n{passage.Words}\n{passage.Kind}\n{passage.Code}\n"));
    }

    private static TaggedLine? Tag(SentenceInPlace sentence, ReviewedReport report) =>
        report.Passages.FirstOrDefault(p => p.Span == sentence.Sentence.Span || p.Span.Start == sentence.Sentence.Span.Start) is { } passage
            ? new TaggedLine(passage.Kind, passage.Code, sentence.Sentence.Words)
            : null;
}
