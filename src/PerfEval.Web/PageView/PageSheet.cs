using System.Globalization;
using PerfEval.Core.Documents;
using PerfEval.Web.DocumentView;

namespace PerfEval.Web.PageView;

/// <summary>原页 with the places on it that something points to; those of findings last, so that they lie on top.</summary>
public sealed record PageSheet(SourcePage Page, IReadOnlyList<PageMark> Marks)
{
    public static IReadOnlyList<PageSheet> Of(PagePlaces places, IReadOnlyList<Mark> marks)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(marks);
        var byPage = places.Pages.ToDictionary(p => p.Number, _ => new List<PageMark>());
        // The same words may be an amount, a part of a relation and a field: one box, many keys.
        foreach (var words in marks.Where(m => !IsFinding(m)).GroupBy(m => m.Span)) Add(words.Key, [.. words.Select(m => m.Key)], words.FirstOrDefault(m => m.Tone is not null)?.Tone, null);
        foreach (var mark in marks.Where(IsFinding)) Add(mark.Span, [mark.Key], mark.Tone, int.Parse(mark.Key[(mark.Key.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture) + 1);
        return [.. places.Pages.Select(p => new PageSheet(p, byPage[p.Number]))];

        void Add(TextSpan span, IReadOnlyList<string> keys, string? tone, int? number)
        {
            foreach (var (at, boxes) in places.Of(span).GroupBy(p => p.Page).Index())
                if (byPage.TryGetValue(boxes.Key, out var page)) page.Add(new PageMark(keys, tone, at == 0 ? number : null, [.. boxes.Select(b => b.Box)]));
        }
    }

    // f3-0: the first place of the fourth finding
    private static bool IsFinding(Mark mark) => mark.Key is ['f', >= '0' and <= '9', ..] && mark.Key.Contains('-', StringComparison.Ordinal);
}
