using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Readers.Layout.Furniture;

/// <summary>Reads page numbers (页码): - 3 -, 第3页 共5页, 3/5, — 3 —, 3.</summary>
internal static partial class PageNumbers
{
    private const int LongestNumber = 30;

    /// <summary>The number that a line says the page has; null when the line is no page number.</summary>
    public static int? Read(string line)
    {
        if (line.Length > LongestNumber || Number().Match(line) is not { Success: true } match) return null;
        return int.TryParse(match.Groups["page"].Value, CultureInfo.InvariantCulture, out var page) ? page : null;
    }

    /// <summary>True when the line can be nothing else, even alone.</summary>
    public static bool IsPlain(string line) => line.Length <= LongestNumber && (Plain().IsMatch(line) || Spelled().IsMatch(line));

    [GeneratedRegex(@"^[\s\-—–―－_~·•.]*(?:第|Page|PAGE|P\.?)?\s*(?<page>\d{1,4})\s*(?:页|／|/|of|,|，|\s|-|—|－|共|总)*\s*\d{0,4}\s*页?[\s\-—–―－_~·•.]*$", RegexOptions.None, 1000)]
    private static partial Regex Number();

    // - 3 -  第3页  第3页 共5页  3/5  Page 3 of 5
    [GeneratedRegex(@"^\s*(?:[\-—–―－]+\s*\d{1,4}\s*[\-—–―－]+|(?:第\s*\d{1,4}\s*页|Page\s+\d{1,4}|\d{1,4}\s*页?)\s*(?:[/／,，]|of|共|总|\s)*\s*(?:共|总)?\s*\d{1,4}\s*页|第\s*\d{1,4}\s*页|Page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}\s*[/／]\s*\d{1,4})\s*$", RegexOptions.None, 1000)]
    private static partial Regex Plain();

    // 第三页 共五页
    [GeneratedRegex(@"^\s*第[一二三四五六七八九十百\s]{1,6}页(?:[\s,，]*共[一二三四五六七八九十百\s]{1,6}页)?\s*$", RegexOptions.None, 1000)]
    private static partial Regex Spelled();
}
