using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Readers.Docx.Styles;

/// <summary>Tells headings (标题) by the name of their style, in the language of whichever program wrote it.</summary>
internal static partial class HeadingNames
{
    public static int? Level(string? name) =>
        name is not null && Heading().Match(name) is { Success: true } m ? int.Parse(m.Groups["level"].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>The level of an outline counted from 0; its tenth is body text (正文文本).</summary>
    public static int? OfOutline(int outline) => outline is >= 0 and < 9 ? outline + 1 : null;

    // heading 1   Heading1   标题 1   標題 2   Überschrift 1   見出し 1
    [GeneratedRegex(@"^\s*(?:heading|标题|標題|見出し|제목|Überschrift|Titre|Título|Titolo|Заголовок)\s*(?<level>[1-9])$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Heading();
}
