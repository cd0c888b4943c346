using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Classification;

/// <summary>Tells problems and suggestions (问题与建议) by the chapter a sentence stands in and by its cue words.</summary>
public sealed class CueWordClassifier : IPassageClassifier
{
    public string Version => "cue-words/2";

    public IReadOnlyList<Passage> Classify(SourceDocument document, IReadOnlyList<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sections);
        List<NarrativeSentence> sentences = [.. new NarrativeReader(document, sections).Sentences()];
        var judged = Judge(sentences);
        var codes = new ProblemCodes(document, sections).Name(sentences, [.. judged.Select(j => j.Kind)]);
        return [.. sentences.Select((s, i) => new Passage(document.Cite(s.Span), judged[i].Kind, codes[i], Confidence(judged[i].Margin)))];
    }

    private static List<(PassageKind Kind, double Margin)> Judge(List<NarrativeSentence> sentences)
    {
        var hasChapterOfProblems = sentences.Exists(s => s.Role is ChapterRole.Problem or ChapterRole.Both);
        var judged = new List<(PassageKind Kind, double Margin)>();
        foreach (var sentence in sentences)
        {
            var before = sentence.OpensLine || judged.Count == 0 ? PassageKind.Other : judged[^1].Kind;
            judged.Add(SentenceJudgement.Judge(CueLexicon.Embedded.Weigh(sentence.Words), sentence, before, hasChapterOfProblems));
        }
        return judged;
    }

    private static double Confidence(double margin) => Math.Round(1 / (1 + Math.Exp(-margin)), 3);
}
