using System.Buffers;
using System.Text.RegularExpressions;

namespace PerfEval.Core.Text;

/// <summary>
/// Reads the slips of text recognition (识别错误) inside numbers as what they stand for: IO0% as 100%, 2O23年 as 2023年, 12方元 as 12万元.
/// Only where nothing else can be meant, and keeping the length so that spans stay true.
/// </summary>
public static partial class SlipFolding
{
    /// <param name="folded">Text that <see cref="TextFolding"/> has folded.</param>
    public static string Fold(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var text = folded.AsSpan().ContainsAny(UnitSlips) ? MisreadUnit().Replace(folded, m => m.Groups["yuan"].Success ? "元" : "万") : folded;
        text = SlippedNumbers.Fold(text);
        if (text.AsSpan().ContainsAny("OolI〇"))
        {
            text = Written().Replace(text, m => SlippedDigits.Fold(m.Value));
            text = LoneDigit().Replace(text, "1");
        }
        return HasSpacedNumber(text) ? SpacedNumber().Replace(text, m => WithoutBlanks(m.Value)) : text;
    }

    private static readonly SearchValues<char> UnitSlips = SearchValues.Create("兀方力");

    // Every spaced number has a blank behind a digit or point; most reports have none.
    private static bool HasSpacedNumber(string text)
    {
        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = text.IndexOf(' ', at + 1))
        {
            if (at > 0 && (char.IsDigit(text[at - 1]) || text[at - 1] == '.')) return true;
        }
        return false;
    }

    // The number moves to the right end of its place, so that its span stays: "9 8" -> "098", "1 234.5" -> "01234.5".
    private static string WithoutBlanks(string number) =>
        number.Replace(" ", "", StringComparison.Ordinal).PadLeft(number.Length, '0');

    // 12万兀, 8.4兀, 12方元, 3.5力元
    [GeneratedRegex(@"(?<=\d[ ]?[万亿千]?)(?<yuan>兀)|(?<=\d[ ]?)[方力](?=元)", RegexOptions.None, 2000)]
    private static partial Regex MisreadUnit();

    // 〔2O17〕l48号, 2O22.4.14, and a cell that holds nothing but 1O0 or 43O.5
    [GeneratedRegex(@"(?<=[〔\[【（(﹝])[12][\dOolI〇]{2}[\dOo](?=[〕\]】）)﹞])|(?<=[〔\[【（(﹝][\dOolI]{4}[〕\]】）)﹞][ ]?第?)(?=[\dOolI]{0,4}\d)[\dOolI]{1,5}(?=[ ]?号)|(?<![\w.])2[\dO]{2}\d(?=[.\-/]\d{1,2}[.\-/]\d{1,2}(?!\d))|(?<=^|[\t\n])\d{1,9}(?:\.\d{0,4})?[OIl]{1,3}\.?\d{1,9}(?:\.\d{1,6})?(?=[\t\n]|$)", RegexOptions.None, 2000)]
    private static partial Regex Written();

    // 2023年l月, 3月I日
    [GeneratedRegex(@"(?<=\d年[ ]?)[Il](?=[ ]?月)|(?<=\d月[ ]?)[Il](?=[ ]?日)", RegexOptions.None, 2000)]
    private static partial Regex LoneDigit();

    // 资金1 234.5 万元, 得分9 8 分, 执行率97. 66%: never 项目1 200万元, where the first digit counts the projects
    [GeneratedRegex(@"(?<=(?:资金|金额|支出|预算|投资|经费|费用|共计|合计|总计|到位|支付|拨付|安排|结余|[为达约共：:])[ ]?)(?:\d{1,3}(?: \d{3}){1,4}(?:\.\d{1,6})?|\d(?: \d){1,9}(?: ?\. ?\d(?: ?\d){0,3})?)(?=[ ]?(?:亿元|百万元|万元|千元|元))|(?<=(?:得分?|评分|分数|率|[为达：:])[ ]?)\d(?: \d){1,2}(?: ?\. ?\d(?: ?\d)?)?(?=[ ]?(?:分(?![钟之])|%))|(?<=(?:资金|支出|预算|[率为达约共分：:])[ ]?)\d{1,9}(?: \. ?|\. )\d{1,6}(?=[ ]?(?:亿元|万元|元|%|分(?![钟之])))", RegexOptions.None, 2000)]
    private static partial Regex SpacedNumber();
}
