using PerfEval.Readers.PlainText;

namespace PerfEval.Readers.Html;

/// <summary>Knows the field table that portals print above a document: 索引号 | … | 发布机构 | …</summary>
internal static class PortalFields
{
    private const int MostCells = 40;
    private const int FewestLabels = 2;

    public static bool IsTable(FlowTable table) =>
        table.Cells.Count <= MostCells && table.Cells.Count(c => c.Words.Length is > 0 and < 60 && IsField(c.Words)) >= FewestLabels;

    private static bool IsField(string words)
    {
        var squeezed = ChromeWords.Squeeze(words);
        return ChromeWords.IsBareLabel(squeezed) || ChromeWords.IsLabelled(words, squeezed);
    }
}
