using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Text;

namespace PerfEval.Core.Rules.References;

/// <summary>Ordinals inside a paragraph (一是…；二是…；四是…): one left out or told twice.</summary>
internal static partial class InlineOrdinals
{
    public static IEnumerable<(string Message, Evidence Evidence)> Faults(SourceDocument document)
    {
        foreach (var block in document.Blocks.Where(b => !document.Tables.Any(t => t.Span.Overlaps(b.Span))))
        {
            var marks = Mark().Matches(document.Folded.Substring(block.Span.Start, block.Span.Length)).ToList();
            for (var i = 1; i < marks.Count; i++)
            {
                var (before, here) = (Number(marks[i - 1]), Number(marks[i]));
                // 一是 begins a list of its own.
                if (here == 1 || here == before + 1 || Number(marks[0]) != 1) continue;
                var at = document.Cite(new TextSpan(block.Span.Start + marks[i].Index, marks[i].Length));
                if (here == before) yield return ($"序号“{marks[i].Value}”重复", at);
                else if (here == before + 2) yield return ($"序号由“{marks[i - 1].Value}”跳到“{marks[i].Value}”，缺一项", at);
            }
        }
    }

    private static int Number(Match match) => (int)(ChineseNumeral.Parse(match.Groups["n"].Value) ?? 0);

    [GeneratedRegex("(?<=^|[。；：:，;]\\s*)(?<n>[一二三四五六七八九十])是(?!否|指(?!标|导))")]
    private static partial Regex Mark();
}
