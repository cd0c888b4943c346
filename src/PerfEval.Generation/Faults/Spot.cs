using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults;

/// <summary>Where in a report a sentence can be added (落点): the body paragraphs of some chapters.</summary>
internal static class Spot
{
    private static readonly string[] Everywhere = [Topics.Overview, Topics.Funds, Topics.Management, Topics.Results, Topics.Conclusion];

    /// <summary>Adds the sentence at the end of a body paragraph of one of the chapters (of any, when none is named); false when there is none.</summary>
    public static bool Add(Draft draft, Dice dice, Sentence sentence, params string[] topics)
    {
        if (In(draft, dice, topics) is not { } paragraph) return false;
        paragraph.Sentences.Add(sentence);
        return true;
    }

    public static Paragraph? In(Draft draft, Dice dice, params string[] topics)
    {
        var found = (topics.Length == 0 ? Everywhere : topics).SelectMany(draft.Body).Where(p => p.Sentences.Count > 0 && p.Text.EndsWith('。')).ToList();
        // “（5）项目完工时间：…” speaks of that alone: what is added there would too.
        if (found.Exists(p => p.Ordinal.Length == 0)) found.RemoveAll(p => p.Ordinal.Length > 0);
        return found.Count == 0 ? null : dice.Of(found);
    }

    /// <summary>Two different paragraphs, the first before the second; null when there are not so many.</summary>
    public static (Paragraph First, Paragraph Second)? Two(Draft draft, Dice dice, params string[] topics)
    {
        var found = (topics.Length == 0 ? Everywhere : topics).SelectMany(draft.Body).Where(p => p.Sentences.Count > 0 && p.Text.EndsWith('。'))
            .Distinct().OrderBy(draft.Blocks.IndexOf).ToList();
        if (found.Count(p => p.Ordinal.Length == 0) > 1) found.RemoveAll(p => p.Ordinal.Length > 0);
        if (found.Count < 2) return null;
        var first = dice.Between(0, found.Count - 2);
        return (found[first], found[dice.Between(first + 1, found.Count - 1)]);
    }
}
