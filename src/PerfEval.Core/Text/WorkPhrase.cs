using System.Text.RegularExpressions;

namespace PerfEval.Core.Text;

/// <summary>Tells phrases that go through works by their dates (2023年8月开工的项目3个) from the course of one work (工程).</summary>
internal static partial class WorkPhrase
{
    /// <summary>True when what follows a date only says which works are meant.</summary>
    public static bool IsAttribute(string after) => Attribute().IsMatch(after);

    [GeneratedRegex("^[^，]{0,6}?(?:开工|动工|启动|完工|竣工|完成|建成|验收)(?:建设|实施)?的[\u4e00-\u9fa5]{0,4}(?:项目|工程|标段|\\d)")]
    private static partial Regex Attribute();
}
