using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PerfEval.Readers.PlainText.Lines;

namespace PerfEval.Readers.Html;

/// <summary>The numbers that a browser sets before the items of a list (有序列表), which the page itself does not hold.</summary>
internal static partial class ListNumbers
{
    private const string Han = "一二三四五六七八九十";

    /// <summary>The numbers of the items of a list, each with its stop; nothing for lists without numbers.</summary>
    public static IEnumerable<(IElement Item, string Number)> Of(IElement list)
    {
        if (list.LocalName != "ol") yield break;
        var style = StyleType().Match(HtmlElements.Style(list)).Groups["type"].Value.ToLowerInvariant();
        if (style is "none" or "disc" or "circle" or "square") yield break;
        var type = style.Length > 0 ? style : list.GetAttribute("type") ?? "1";
        var number = HtmlElements.Number(list, "start", 1);
        foreach (var item in list.Children.Where(c => c.LocalName == "li"))
        {
            number = HtmlElements.Number(item, "value", number);
            // Words that were copied into a list often bring their own numbers.
            if (!LineHeads.Begins(item.Descendants<IText>().FirstOrDefault(t => !string.IsNullOrWhiteSpace(t.Data))?.Data)) yield return (item, Write(number, type));
            number++;
        }
    }

    private static string Write(int number, string type) => type switch
    {
        "a" or "lower-alpha" or "lower-latin" when number is > 0 and <= 26 => (char)('a' + number - 1) + ". ",
        "A" or "upper-alpha" or "upper-latin" when number is > 0 and <= 26 => (char)('A' + number - 1) + ". ",
        "i" or "lower-roman" when number is > 0 and <= 12 => Roman(number).ToLowerInvariant() + ". ",
        "I" or "upper-roman" when number is > 0 and <= 12 => Roman(number) + ". ",
        "cjk-ideographic" or "simp-chinese-informal" or "trad-chinese-informal" or "japanese-informal" or "cjk-decimal" when number is > 0 and < 20 =>
            (number <= 10 ? Han[number - 1].ToString() : "十" + Han[number - 11]) + "、",
        _ => $"{number}. ",
    };

    private static string Roman(int number) => ((string[])["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"])[number - 1];

    [GeneratedRegex(@"list-style(?:-type)?\s*:\s*(?<type>[\w-]+)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex StyleType();
}
