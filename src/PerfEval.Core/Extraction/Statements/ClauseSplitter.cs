using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>Cuts the narrative, and the long cells of forms, into clauses (分句). Indicator rows and scoring rules are not narrative.</summary>
internal static partial class ClauseSplitter
{
    private const int ShortestCell = 14;

    public static IEnumerable<ClauseText> Split(SourceDocument document, IReadOnlyList<Indicator> indicators)
    {
        var text = document.Folded;
        foreach (var place in Places(document, indicators))
        {
            foreach (var sentence in SentenceSplitter.Split(text, place))
            {
                var words = text.Substring(sentence.Start, sentence.Length);
                foreach (var (start, length) in Clauses(words))
                    yield return ClauseText.Of(sentence, place, words, start, length);
            }
        }
    }

    private static IEnumerable<TextSpan> Places(SourceDocument document, IReadOnlyList<Indicator> indicators)
    {
        var tables = document.Tables;
        foreach (var block in document.Blocks)
        {
            if (!tables.Any(t => t.Span.Overlaps(block.Span))) yield return block.Span;
        }
        var rows = indicators.Select(i => (i.Table, i.Row)).ToHashSet();
        foreach (var table in tables)
        {
            foreach (var cell in table.Cells)
            {
                if (cell.Span.Length >= ShortestCell && !rows.Contains((table.Index, cell.Row))) yield return cell.Span;
            }
        }
    }

    private static IEnumerable<(int Start, int Length)> Clauses(string words)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= words.Length; i++)
        {
            var c = i < words.Length ? words[i] : '，';
            if (c is '（' or '(' or '《' or '“') depth++;
            else if (c is '）' or ')' or '》' or '”') depth = Math.Max(0, depth - 1);
            else if (depth == 0 && c is '：' or ':' && IsLabel(words[start..i])) continue;
            else if (i == words.Length || (depth == 0 && c is '，' or '；' or '：' or ':' or ';' or '\n' || (c == ',' && depth == 0 && !IsInNumber(words, i))))
            {
                if (i > start) yield return (start, i - start);
                start = i + 1;
            }
        }
    }

    // 监理单位：…, 建设地点：…: the label belongs to what follows.
    private static bool IsLabel(string words) => words.Length is > 1 and < 14 && Label().IsMatch(words);

    [GeneratedRegex("(?:单位|方式|地点|期限|工期|性质|类型|周期|来源|属性|机构|公司|地址|主体)$")]
    private static partial Regex Label();

    // 48,320人: the comma of a number is no boundary.
    private static bool IsInNumber(string words, int at) => at > 0 && at + 1 < words.Length && char.IsAsciiDigit(words[at - 1]) && char.IsAsciiDigit(words[at + 1]);
}
