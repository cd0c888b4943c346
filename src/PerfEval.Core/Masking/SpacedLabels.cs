using System.Text.RegularExpressions;

namespace PerfEval.Core.Masking;

/// <summary>Labels that are set wide (组　长、填 表 人) are drawn together, their blanks behind them, so that the length of the text and the place of every value stay.</summary>
internal static partial class SpacedLabels
{
    public static string Fold(string text) => Spaced().Replace(text, m => PersonName.Plain(m.Value).PadRight(m.Length));

    // 组    长：何大明, 成  员：, 联 系 人：, 联 系 电 话：
    [GeneratedRegex("(?<![\u4e00-\u9fa5])(?:副[ \u3000]{0,6}组[ \u3000]{1,8}长|组[ \u3000]{1,8}[长员]|成[ \u3000]{1,8}员|姓[ \u3000]{1,8}名|电[ \u3000]{1,8}话|手[ \u3000]{1,8}机|联[ \u3000]{1,4}系[ \u3000]{1,4}(?:人|电[ \u3000]{1,4}话)|[填制编审复经][ \u3000]{1,4}[表报制写核办][ \u3000]{1,4}人|负[ \u3000]{1,4}责[ \u3000]{1,4}人)(?=[ \u3000]{0,4}[（(：:])", RegexOptions.None, 2000)]
    private static partial Regex Spaced();
}
