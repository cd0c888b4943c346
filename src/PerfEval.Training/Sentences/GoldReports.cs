using PerfEval.Core.Classification;
using PerfEval.Core.Classification.Model;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction;
using PerfEval.Core.Reports;
using PerfEval.Evaluation.Gold;
using PerfEval.Evaluation.Matching;
using PerfEval.Readers;

namespace PerfEval.Training.Sentences;

/// <summary>Whole reports with gold as training text: what gold calls neither problem nor suggestion is other, as common as in print.</summary>
internal static class GoldReports
{
    public static IEnumerable<FragmentReading> Read(string folder)
    {
        var readers = new DocumentReaders();
        return GoldFolder.Read(folder).DistinctBy(c => c.Gold).Where(c => c.Gold.Passages is not null).Select(c => Of(readers.ReadFile(c.Path), c));
    }

    private static FragmentReading Of(SourceDocument document, GoldCase gold)
    {
        var sections = OutlineExtractor.Extract(document);
        var sentences = SentenceInPlace.Of(new NarrativeReader(document, sections).Sentences());
        return new FragmentReading(new ReportFragment(gold.Name, ProblemCodes.Title(document, sections), []), document, sentences, [.. sentences.Select(s => Tag(s.Sentence.Words, gold.Gold))]);
    }

    // What may be tagged or not teaches nothing.
    private static TaggedLine? Tag(string words, GoldReport gold)
    {
        if (gold.Passages!.FirstOrDefault(p => Words.Alike(p.Text, words)) is { } passage)
        {
            return passage is { Title: false, Code: { } code } ? new TaggedLine(passage.Kind == "problem" ? PassageKind.Problem : PassageKind.Suggestion, code, words) : null;
        }
        return gold.OptionalPassages.Any(p => Words.Alike(p.Text, words)) ? null : new TaggedLine(PassageKind.Other, null, words);
    }
}
