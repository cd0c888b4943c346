using PerfEval.Core.Documents;

namespace PerfEval.Core.Classification;

/// <summary>Rows of a form that ask for problems or remedies (存在问题 | 一是……) and are answered in the next cell.</summary>
internal static class AnsweredRows
{
    private const int LongestLabel = 24;
    private const int ShortestAnswer = 10;
    private const int MostCells = 3;

    public static IEnumerable<(TableCell Answer, string Label)> Of(SourceDocument document)
    {
        foreach (var row in document.Tables.SelectMany(t => t.Cells.GroupBy(c => (t.Index, c.Row))))
        {
            var filled = row.Where(c => document.Words(c.Span).Length > 0).ToList();
            if (filled.Count is < 2 or > MostCells || document.Words(filled[^1].Span).Length < ShortestAnswer) continue;
            var label = string.Concat(document.Words(filled[^2].Span).Where(c => !char.IsWhiteSpace(c))).TrimEnd('：', ':');
            if (label.Length <= LongestLabel && ChapterRoles.Of(label) is ChapterRole.Problem or ChapterRole.Suggestion or ChapterRole.Both or ChapterRole.Deviation)
                yield return (filled[^1], label);
        }
    }
}
