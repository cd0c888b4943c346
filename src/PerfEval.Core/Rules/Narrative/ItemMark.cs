using System.Text.RegularExpressions;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>The mark an item of a list begins with: 一是, 第一，, 1., （1）, （一）, ①.</summary>
internal sealed partial record ItemMark(string Style, int Ordinal, int Length)
{
    /// <summary>Smaller is higher: 一、 before （一） before 1. before （1） before ①; phrases such as 一是 stand lowest.</summary>
    public int Rank => Array.IndexOf(Styles, Style);

    public bool IsPhrase => Style is "一是" or "第一";

    private static readonly string[] Styles = ["一、", "（一）", "1.", "（1）", "①", "第一", "一是"];

    /// <summary>The mark at the start of the words, or null.</summary>
    public static ItemMark? Read(string words)
    {
        var match = Mark().Match(words);
        if (!match.Success) return null;
        var style = Styles.First(s => match.Groups[Name(s)].Success);
        var group = match.Groups[Name(style)].Value;
        var ordinal = style == "①" ? group[0] - '①' + 1 : CountWords.Number(group) ?? 0;
        return new ItemMark(style, ordinal, match.Length);
    }

    /// <summary>Goes on counting this mark's style through the words: the last ordinal of an unbroken run after <paramref name="sofar"/>.</summary>
    public int CountIn(string words, int sofar)
    {
        foreach (Match m in Anywhere().Matches(words))
        {
            if (Read(m.Value) is { } mark && mark.Style == Style && mark.Ordinal == sofar + 1) sofar++;
        }
        return sofar;
    }

    private static string Name(string style) => style switch
    {
        "一、" => "chapter",
        "（一）" => "cbracket",
        "1." => "number",
        "（1）" => "nbracket",
        "①" => "circle",
        "第一" => "ordinal",
        _ => "phrase",
    };

    [GeneratedRegex(@"^\s*(?:(?<phrase>[一二三四五六七八九十]{1,2})(?:是|要)|第(?<ordinal>[一二三四五六七八九十]{1,2})[，,、是：:]|[（(](?<cbracket>[一二三四五六七八九十]{1,3})[)）]|[（(](?<nbracket>\d{1,2})[)）]|(?<circle>[①-⑳])|(?<chapter>[一二三四五六七八九十]{1,3})[、.．]|(?<number>\d{1,2})(?:[、．]|\.(?!\d)))")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]{1,2}[，,、是：:]|[（(][一二三四五六七八九十]{1,3}[)）]|[（(]\d{1,2}[)）]|[①-⑳]|(?<![一二三四五六七八九十])[一二三四五六七八九十]{1,3}、|(?<!\d)\d{1,2}(?:[、．]|\.(?!\d)))")]
    private static partial Regex Anywhere();
}
