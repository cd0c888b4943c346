using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Classification;

/// <summary>Tells problems and suggestions (问题与建议) by the chapter a sentence stands in and by its cue words.</summary>
public sealed class CueWordClassifier : IPassageClassifier
{
    public string Version => "cue-words/1";

    public IReadOnlyList<Passage> Classify(SourceDocument document, IReadOnlyList<Section> sections)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sections);
        var passages = new List<Passage>();
        foreach (var sentence in new NarrativeReader(document, sections).Sentences())
        {
            var before = sentence.OpensLine || passages.Count == 0 ? PassageKind.Other : passages[^1].Kind;
            passages.Add(Classify(document, sentence, before));
        }
        return passages;
    }

    private static Passage Classify(SourceDocument document, NarrativeSentence sentence, PassageKind before)
    {
        var (kind, margin) = SentenceJudgement.Judge(CueLexicon.Embedded.Weigh(sentence.Words), sentence, before);
        var code = kind == PassageKind.Other ? null : ProblemCodeLexicon.Embedded.Find(sentence.Words, HeadingOfItsOwn(sentence));
        return new Passage(document.Cite(sentence.Span), kind, code, Math.Round(1 / (1 + Math.Exp(-margin)), 3));
    }

    private static string HeadingOfItsOwn(NarrativeSentence sentence) =>
        sentence.Headings is [var heading, ..] && ChapterRoles.Of(heading) == ChapterRole.Unknown ? heading : "";
}
