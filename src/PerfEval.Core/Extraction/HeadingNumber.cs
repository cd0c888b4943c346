using System.Text.RegularExpressions;
using PerfEval.Core.Text;

namespace PerfEval.Core.Extraction;

/// <summary>The number (序号) at the start of a line: 一、 （一） 1. （1） 1） ① 第一章.</summary>
/// <param name="Length">Characters of the number with the blanks after it.</param>
/// <param name="Rank">0 is the highest in the customary order 第一 › 一、 › （一） › 1. › （1） › 1） › ①.</param>
internal sealed partial record HeadingNumber(string Style, int Ordinal, int Length, int Rank)
{
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    /// <summary>The number that the folded line starts with, or null.</summary>
    public static HeadingNumber? Read(string line)
    {
        if (Chapter().Match(line) is { Success: true } chapter) return Make(chapter, "第一", 0);
        if (Han().Match(line) is { Success: true } han) return Make(han, "一、", 1);
        if (HanAlone().Match(line) is { Success: true } alone) return Make(alone, "一、", 1);
        if (BracketedHan().Match(line) is { Success: true } bracketedHan) return Make(bracketedHan, "（一）", 2);
        if (Arabic().Match(line) is { Success: true } arabic) return Make(arabic, "1.", 3);
        if (Bracketed().Match(line) is { Success: true } bracketed) return Make(bracketed, "（1）", 4);
        if (HalfBracketed().Match(line) is { Success: true } half) return Make(half, "1）", 5);
        return line.Length > 1 && Circled.IndexOf(line[0], StringComparison.Ordinal) is >= 0 and var i ? new HeadingNumber("①", i + 1, 1, 6) : null;
    }

    private static HeadingNumber? Make(Match match, string style, int rank)
    {
        var printed = match.Groups["n"].Value;
        // "L、项目概况": a letter struck for the digit 1
        var value = printed is "L" or "l" ? 1 : ChineseNumeral.Parse(printed) ?? (int.TryParse(printed, out var n) ? n : 0);
        return value is > 0 and < 100 ? new HeadingNumber(style, (int)value, match.Length, rank) : null;
    }

    // 第一章 总则 | 第二部分 项目绩效 | 第一，加强领导; not 第一季度, 第二批
    [GeneratedRegex(@"^第\s*(?<n>[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:[章篇节]|部分|(?=[、，,：:]))[、，,：:.]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    // 一、基本情况 | 一．基本情况
    [GeneratedRegex(@"^(?<n>[一二三四五六七八九十]{1,3})\s*[、.]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Han();

    // 一 项目基本情况: a blank instead of the stop, and the line holds nothing but a name; not 三 合计 12
    [GeneratedRegex(@"^(?<n>[一二三四五六七八九十]{1,3})[ \u3000]+(?=[\u4e00-\u9fff、（）()]{4,20}[：:]?$)", RegexOptions.CultureInvariant)]
    private static partial Regex HanAlone();

    // （一）项目概况 | (一)、项目概况
    [GeneratedRegex(@"^[（(]\s*(?<n>[一二三四五六七八九十]{1,3})\s*[）)]\s*[、.]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedHan();

    // 1.投入 | 1、前期准备 | 1.2018年完成; not 1.1是项目立项文件, 2018.5, 3.5万元
    [GeneratedRegex(@"^(?<n>\d{1,2}|[Ll])\s*(?:、|\.(?!\d)|\.(?=\d{4}年))\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    // （1）召开座谈会 | (2)、现场查看
    [GeneratedRegex(@"^[（(]\s*(?<n>\d{1,2})\s*[）)]\s*[、.]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    // 1）数量指标
    [GeneratedRegex(@"^(?<n>\d{1,2})\s*[）)]\s*[、.]?\s*", RegexOptions.CultureInvariant)]
    private static partial Regex HalfBracketed();
}
