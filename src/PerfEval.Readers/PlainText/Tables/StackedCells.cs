using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText.Tables;

/// <summary>The lines of a table whose cells all stand on lines of their own, told apart.</summary>
internal static partial class StackedCells
{
    /// <summary>320   97.66%   23,264.53   -0.32   20分</summary>
    public static bool IsNumber(string words) => words.Length <= 20 && Number().IsMatch(words);

    /// <summary>24313830元   1,086.12万元</summary>
    public static bool IsAmount(string words) => words.Length <= 24 && Amount().IsMatch(words);

    public static bool IsPlaceholder(string words) => Placeholder().IsMatch(words);

    /// <summary>≥95%   =15间   12公里: a target or actual value, no label.</summary>
    public static bool IsValue(string words) => words.Length <= 20 && Value().IsMatch(words);

    public static bool IsTotal(string words) => Total().IsMatch(words);

    /// <summary>一、   （一）   1.   备注：   附件: what begins behind a table.</summary>
    public static bool BeginsChapter(string words) => Chapter().IsMatch(words);

    /// <summary>产出指标, 社会效益, 投入: the names of the upper levels of indicators.</summary>
    public static bool NamesLevel(string words) => words.Length <= 12 && Level().IsMatch(words);

    [GeneratedRegex(@"指标$|^(?:投入|过程|产出|效益|效果|满意度|管理|决策|成本|预算|资金|项目|数量|质量|时效|社会|经济|生态|环境|可持续|服务对象|资产|组织|业务|财务)", RegexOptions.NonBacktracking)]
    private static partial Regex Level();

    [GeneratedRegex(@"^-?\d[\d,，]*(?:\.\d+)?(?:[%％]|分)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"^-?\d[\d,，]*(?:\.\d+)?[万亿]?元$", RegexOptions.NonBacktracking)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^[≥≤=＝<>＜＞]|^\d[\d,.]*(?:[%％]|\p{Lo}{1,3})$", RegexOptions.NonBacktracking)]
    private static partial Regex Value();

    [GeneratedRegex(@"^[-－—–―/＼\\*]{1,4}$|^无$", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(?:总\s*分|合\s*计|总\s*计|小\s*计|总得分|得分合计|支出合计|自评总分)$", RegexOptions.NonBacktracking)]
    private static partial Regex Total();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十]{1,3}[）)]|^\d{1,2}[.．、]\D|^备\s*注[:：]|^注[:：]|^表\s*\d|^附[件表]|^填[报表][人单]", RegexOptions.NonBacktracking)]
    private static partial Regex Chapter();
}
