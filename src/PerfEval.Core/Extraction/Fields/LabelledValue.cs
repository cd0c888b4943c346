using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;

namespace PerfEval.Core.Extraction.Fields;

/// <summary>Reads the value of a labelled field: 项目名称：…… on a line, or the cell right of 项目名称 in a form.</summary>
internal static partial class LabelledValue
{
    public static Extracted<string>? Find(SourceDocument document, TableLayouts tables, Regex label)
    {
        foreach (var layout in tables.All)
        {
            for (var index = 0; index < layout.Table.Cells.Count; index++)
            {
                if (!layout.IsHeadRow(layout.Cell(index).Row) && layout.Words(index).Length > 1 && layout.Words(index).Length < 60
                    && label.IsMatch(Plain(layout.LeftLabel(index))))
                {
                    return new Extracted<string>(layout.Words(index), document.Cite(layout.Cell(index).Span));
                }
            }
        }
        foreach (var block in document.Blocks)
        {
            var line = document.Folded.Substring(block.Span.Start, block.Span.Length);
            // （项目名称：县道养护） below a title
            var isBracketed = line.Length > 2 && line[0] is '（' or '(' && line[^1] is '）' or ')';
            if (isBracketed) line = " " + line[1..^1] + " ";
            if (Spaced(line, label) is (var from, var to)) return new Extracted<string>(line[from..to], document.Cite(TextSpan.FromBounds(block.Span.Start + from, block.Span.Start + to)));
            var colon = line.IndexOfAny(['：', ':']);
            if (colon is < 2) continue;
            var (start, end) = (colon + 1, End(line, colon + 1));
            if (colon > 24 || !label.IsMatch(Plain(line[..colon])))
            {
                // 项目名称：县道养护项目单位：清溪县公路局主管部门：… run together, as a page loses its blanks
                var within = FieldLabels().Matches(line).FirstOrDefault(m => m.Index > colon && label.IsMatch(Plain(m.Groups["label"].Value)));
                if (within is null) continue;
                start = within.Index + within.Length;
                end = End(line, start);
            }
            var next = FieldLabels().Match(line, start);
            if (next.Success && next.Index > start && next.Index < end) end = next.Index;
            while (start < end && (char.IsWhiteSpace(line[start]) || line[start] is '_')) start++;
            while (end > start && (char.IsWhiteSpace(line[end - 1]) || line[end - 1] is '_' or '。' or '；')) end--;
            if (end - start < 2) continue;
            return new Extracted<string>(line[start..end], document.Cite(TextSpan.FromBounds(block.Span.Start + start, block.Span.Start + end)));
        }
        return null;
    }

    [GeneratedRegex("(?<label>项目名称|项目(?:实施|承担|建设)?单位|(?<!项目)(?:实施|承担|填报|预算|申报|自评)单位|(?:项目)?主管(?:部门|单位)|部门(?:（单位）)?名称|单位名称|(?:项目)?负责人|联系(?:人|电话)|填[报表](?:日期|时间|人)|评价(?:方式|机构|类型|得分|等级)|报告日期|预算年度)(?:（[^）]{1,6}）)?[：:]")]
    private static partial Regex FieldLabels();

    [GeneratedRegex("^(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．]|[①-⑳])[ ]*")]
    private static partial Regex Ordinal();

    // 主管部门  奎屯市就业服务局  项目单位  奎屯市就业服务局: blanks alone part the fields.
    private static (int From, int To)? Spaced(string line, Regex label)
    {
        var pieces = Pieces().Matches(line);
        for (var i = 0; i + 1 < pieces.Count; i++)
        {
            var value = pieces[i + 1];
            if (pieces[i].Length <= 16 && label.IsMatch(Plain(pieces[i].Value)) && value.Length is > 1 and < 60 && !FieldLabels().IsMatch(value.Value + "：") && !Head().IsMatch(value.Value)) return (value.Index, value.Index + value.Length);
        }
        return null;
    }

    [GeneratedRegex(@"[^ \t](?:[ ]?[^ \t])*")]
    private static partial Regex Pieces();

    // 项目名称  预算数  支出数 heads a list.
    [GeneratedRegex("^(?:预算|支出|资金|金额|执行|到位|完成|年初|全年|决算|分值|得分|备注|主要|内容)")]
    private static partial Regex Head();

    // Several fields on one line stand apart by blanks: 填报单位（盖章）：上杭县民政局      填报日期：2023年2月20日
    private static int End(string line, int start)
    {
        var gap = line.IndexOf("   ", Math.Min(line.Length, start + 3), StringComparison.Ordinal);
        return gap > start && gap - start >= 3 && line[start..gap].Trim().Length > 1 ? gap : line.Length;
    }

    private static string Plain(string label)
    {
        // 二、项目单位：…
        label = Ordinal().Replace(label.TrimStart(), "");
        // 填报单位（盖章）, 转移支付（项目）名称
        var bracket = label.IndexOfAny(['（', '(']);
        var close = label.IndexOfAny(['）', ')']);
        if (bracket > 1) label = label[..bracket] + (close > bracket ? label[(close + 1)..] : "");
        return label.Replace(" ", "", StringComparison.Ordinal).Trim().TrimEnd('：', ':');
    }
}
