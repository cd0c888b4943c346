using PerfEval.Generation.Drafts;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Families;

/// <summary>The chapters that name problems (存在的问题) and suggestions (建议), with a code on every sentence.</summary>
internal static class ProblemChapters
{
    public static void Problems(Chapters chapters)
    {
        var voice = chapters.Voice;
        chapters.Chapter(Topics.Problems, "章.问题");
        Listed(chapters, [.. voice.Facts.Problems.Select(p => (p.Heading, p.Text, new Passage("problem", p.Code)))]);
    }

    public static void Suggestions(Chapters chapters)
    {
        chapters.Chapter(Topics.Suggestions, "章.建议");
        Listed(chapters, [.. chapters.Voice.Facts.Problems.Select(p => ("", p.Suggestion, new Passage("suggestion", p.Code)))]);
    }

    // Three habits: one paragraph each with an ordinal, 一是…二是… in one paragraph, plain paragraphs when there is only one.
    private static void Listed(Chapters chapters, IReadOnlyList<(string Heading, string Text, Passage Passage)> items)
    {
        var dice = chapters.Voice.Dice;
        if (items.Count == 1 && dice.Chance(70))
        {
            chapters.Body(new Sentence(items[0].Text, items[0].Passage));
            return;
        }
        if (items.Count > 1 && dice.Chance(25))
        {
            chapters.Body([.. items.Select((i, n) => new Sentence($"{Counting.Chinese(n + 1)}是{i.Text}", i.Passage))]);
            return;
        }
        var headed = dice.Chance(55);
        foreach (var (heading, text, passage) in items)
        {
            chapters.Numbered(headed && heading.Length > 0 ? new Sentence(heading + "。", passage with { Optional = true }) : null, new Sentence(text, passage));
        }
    }
}
