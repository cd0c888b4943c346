using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Readers.Layout.Paragraphs;

/// <summary>The marks with which a paragraph or a point of a list begins (序号).</summary>
internal static partial class ParagraphHeads
{
    /// <summary>Length of the mark with the blanks behind it; 0 without one.</summary>
    public static int MarkLength(string text) => Mark().Match(text).Length;

    /// <summary>True for marks that never stand within a sentence: 一、 第三章 附件1 附：</summary>
    public static bool IsChapter(string text) => Chapter().IsMatch(text);

    /// <summary>The number in the mark, when it is written in digits or circled: 3. （3） ③.</summary>
    public static int? Number(string text)
    {
        var mark = text[..MarkLength(text)].TrimEnd();
        if (mark.Length == 1 && mark[0] is >= '①' and <= '⑳') return mark[0] - '①' + 1;
        var digits = mark.TrimStart('（', '(').TrimEnd('.', '．', '、', ')', '）');
        return digits.Length is 1 or 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // （一） (2) 1. 1．2、 3) ① • — but not the number 3.5
    [GeneratedRegex(@"^(?:第[一二三四五六七八九十百\d]{1,4}[章节条部款]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:\.\d{1,2}){0,3}(?:[.．、)）](?!\d)|(?=\s+[\u4e00-\u9fa5]))|[①-⑳]|[•●■◆▪◇○➢])\s*", RegexOptions.None, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十百\d]{1,4}[章节条]|[一二三四五六七八九十]{1,3}、|附[件表录]?\s*\d*\s*[:：])", RegexOptions.None, 1000)]
    private static partial Regex Chapter();
}
