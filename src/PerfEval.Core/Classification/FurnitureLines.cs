using System.Text.RegularExpressions;

namespace PerfEval.Core.Classification;

/// <summary>Lines that are no narrative: covers, fields of forms, signatures, dates.</summary>
internal static partial class FurnitureLines
{
    private const int LongestSignature = 30;

    /// <param name="words">A line.</param>
    /// <param name="depth">How deep in chapters it stands; outside any, what is no sentence is furniture.</param>
    public static bool Holds(string words, int depth) =>
        depth == 0 && !Sentence().IsMatch(words) || Furniture().IsMatch(words) || words.Length <= LongestSignature && Signature().IsMatch(words);

    // any stop
    [GeneratedRegex("[。；！？]")]
    private static partial Regex Sentence();

    // 填报人：  联系电话： | 备注：……
    [GeneratedRegex(@"^(?:填报|填表|联系|单位负责人|项目负责人|备注|注[:：]|抄送|附[件表])")]
    private static partial Regex Furniture();

    // 某县教育局 | 2022年5月10日 | （盖章）
    [GeneratedRegex(@"^(?:[^，。；：]{0,20}(?:局|委员会|办公室|中心|政府|公司|学院|学校|医院|卫生院|博物馆|图书馆|文化馆|服务站|水利站|管理站|管理所|林场|农场|福利院|幼儿园|中学|小学|协会|支队|大队|总队|公安局|评价组|工作组|事务所)|[\d\s〇零一二三四五六七八九十]{2,6}年[\d\s一二三四五六七八九十]{1,4}月[\d\s一二三四五六七八九十]{1,4}日|.{0,8}(?:盖章|签章|签字).{0,4})$")]
    private static partial Regex Signature();
}
