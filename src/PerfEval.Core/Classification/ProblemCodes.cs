using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Classification;

/// <summary>Names the problem code of each problem and suggestion: by its words, its heading and the problem that it answers.</summary>
internal sealed class ProblemCodes(SourceDocument document, IReadOnlyList<Section> sections)
{
    private const double OfHeading = 0.7;
    private const double OfPartner = 0.6;
    private const int LongestTitle = 120;
    private readonly string topic = Title(document, sections);

    /// <summary>The code of each sentence in turn; null for what is neither problem nor suggestion.</summary>
    public IReadOnlyList<string?> Name(IReadOnlyList<NarrativeSentence> sentences, IReadOnlyList<PassageKind> kinds)
    {
        var own = sentences.Select((s, i) => kinds[i] == PassageKind.Other ? null : Weigh(s)).ToList();
        var partners = RemedyPairs.Find(sentences, kinds);
        return [.. own.Select((weights, i) => weights is null ? null : ProblemCodeLexicon.Embedded.Name(partners[i] is { } p ? weights.Plus(own[p]!, OfPartner) : weights))];
    }

    private CodeWeights Weigh(NarrativeSentence sentence)
    {
        var weights = ProblemCodeLexicon.Embedded.Weigh(sentence.Words, topic);
        return HeadingOfItsOwn(sentence) is { Length: > 0 } heading ? weights.Plus(ProblemCodeLexicon.Embedded.Weigh(heading, topic), OfHeading) : weights;
    }

    private static string HeadingOfItsOwn(NarrativeSentence sentence) =>
        sentence.Headings is [var heading, ..] && ChapterRoles.Of(heading) == ChapterRole.Unknown ? heading : "";

    internal static string Title(SourceDocument document, IReadOnlyList<Section> sections)
    {
        var end = sections.Count > 0 ? sections[0].HeadingSpan.Start : LongestTitle;
        return document.Body[..Math.Min(Math.Min(end, LongestTitle), document.Body.Length)];
    }
}
