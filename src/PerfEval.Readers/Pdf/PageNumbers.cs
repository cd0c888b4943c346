using System.Globalization;

namespace PerfEval.Readers.Pdf;

/// <summary>Page numbers (页码) for people: 第2页, 第2、5–7页.</summary>
internal static class PageNumbers
{
    private const int MostParts = 8;

    public static string Of(IEnumerable<int> pages)
    {
        var parts = new List<(int From, int To)>();
        foreach (var page in pages.Distinct().Order())
        {
            if (parts.Count > 0 && parts[^1].To == page - 1) parts[^1] = (parts[^1].From, page);
            else parts.Add((page, page));
        }
        var words = parts.Take(MostParts).Select(p => p.From == p.To ? Number(p.From) : p.To == p.From + 1 ? $"{Number(p.From)}、{Number(p.To)}" : $"{Number(p.From)}–{Number(p.To)}");
        return $"第{string.Join('、', words)}{(parts.Count > MostParts ? "等" : "")}页";
    }

    private static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
