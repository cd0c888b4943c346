using System.Text.RegularExpressions;

namespace PerfEval.Storage.Likeness;

/// <summary>Sentences that every report has from its form or from the notice that asked for it (套话): sharing them is no copying.</summary>
internal static partial class SetPhrases
{
    public static bool Is(string sentence) => Sentence().IsMatch(sentence);

    public static string WithoutOrdinal(string sentence) => Ordinal().Replace(sentence, "");

    // 根据《…》（…〔2022〕1号）文件要求，现将…报告如下：
    // 优秀（90分以上）、良好（80-90分）…
    [GeneratedRegex(
        "(报告|汇报|说明)如下|^\\W*(根据|按照|依据|为贯彻|为进一步).{0,120}(文件|通知|要求|规定|办法)(精神|要求)?[，,].{0,80}(自评|评价工作)|评价等级|满分(为)?100分|综合(评定|得分)|90分?以上|（含\\d+分|填报说明|联系电话|附件",
        RegexOptions.NonBacktracking)]
    private static partial Regex Sentence();

    // （一）  一是  1.  第二，
    [GeneratedRegex("^\\W*(第?[一二三四五六七八九十]{1,3}(是|、|，|）|\\.|．)|\\d{1,2}(、|\\.|．|）))+", RegexOptions.NonBacktracking)]
    private static partial Regex Ordinal();
}
