using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Lines;

/// <summary>How a line begins when it is no continuation of the line before: with a number, a label, 附件.</summary>
internal static partial class LineHeads
{
    public static bool Begins(ReadOnlySpan<char> line) => Head().IsMatch(line.Trim());

    // 一、   （二）   3.   4）   ①   第一章   二是   附件1   ●   联系电话：   报告日期：
    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:[、）)]|[.．](?:\D|$))|[①-⑳●■◆▲★]|第[一二三四五六七八九十]{1,3}[章节篇部]|[一二三四五六七八九十]是|附[件表录]|(?:项目|填报|实施|评价|主管|申报)?(?:名称|单位|部门|机构|地址|电话|联系人|联系电话|负责人|邮编|填报人|日期|时间)[（）()\p{Lo}]{0,6}[：:])", RegexOptions.NonBacktracking)]
    private static partial Regex Head();
}
