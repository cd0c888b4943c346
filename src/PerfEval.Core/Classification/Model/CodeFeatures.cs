namespace PerfEval.Core.Classification.Model;

/// <summary>What tells the code of a problem or suggestion: its words, the heading that it stands under, the one before and the one that it pairs with.</summary>
/// <param name="topic">The title of the report: what it names is spoken of everywhere and tells less.</param>
internal sealed class CodeFeatures(CutWords cut, string topic)
{
    private const float OfWords = 6;
    private const float OfHeading = 1.5f;
    private const float OfPartner = 1.5f;
    private const float OfTitle = 1.5f;
    private const double MostKnown = 2;
    private readonly HeadingRoles _roles = new();
    private readonly TextFeatures _text = new(cut);

    /// <param name="partner">The problem that a suggestion would mend, or the suggestion that would mend a problem.</param>
    /// <param name="title">The short item that opens the paragraph or chapter that the sentence goes on in.</param>
    public void Fill(FeatureBuffer features, SentenceInPlace here, SentenceInPlace? partner, SentenceInPlace? title)
    {
        features.Clear();
        TextFeatures.AddRuns(features, 'r', here.Text.Words);
        _text.AddWords(features, 'w', here.Text.Words, pairs: true);
        features.Normalize(0, OfWords);
        AddKnown(features, 'X', here.Text.Words);
        if (here.Sentence.Headings is [var heading, ..] && _roles.Of(heading) == ChapterRole.Unknown) Add(features, 'w', heading, OfHeading);
        if (partner is not null) Add(features, 'p', partner.Text.Words, OfPartner);
        if (title is not null) Add(features, 't', title.Text.Words, OfTitle);
    }

    private void Add(FeatureBuffer features, char group, string words, float length)
    {
        var first = features.Count;
        TextFeatures.AddRuns(features, char.ToUpperInvariant(group), words);
        _text.AddWords(features, group, words, pairs: false);
        features.Normalize(first, length);
        AddKnown(features, char.ToUpperInvariant(group) == 'W' ? 'Y' : (char)(group + 1), words);
    }

    // What the table of telling words says, for words that the training text seldom has.
    private void AddKnown(FeatureBuffer features, char group, string words)
    {
        var known = ProblemCodeLexicon.Embedded.Weigh(words, topic).Values;
        for (var code = 0; code < known.Count; code++)
        {
            if (known[code] > 0) features.Add(FeatureHash.Of(group, code), (float)Math.Min(MostKnown, known[code]));
        }
    }
}
