using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>Finds how the project's money is told to be paid over (拨付方式): at once (一次性) or in instalments (分批).</summary>
internal static partial class PaymentClaims
{
    public static IEnumerable<AttributeClaim> In(SelfEvaluationReport report)
    {
        var scopes = new SubProjects(report);
        foreach (var sentence in NarrativeText.Sentences(report))
        {
            if (NotPlain().IsMatch(sentence.Words) || Paid().Match(sentence.Words) is not { Success: true } paid) continue;
            var value = paid.Groups["once"].Success ? paid.Groups["once"] : paid.Groups["often"];
            if (scopes.At(sentence.Span.Start) == SubProjects.Whole)
                yield return new AttributeClaim("资金拨付方式", SubProjects.Whole, paid.Groups["once"].Success ? "一次性" : "分批", new TextSpan(sentence.Span.Start + value.Index, value.Length), null);
        }
    }

    // “资金采取一次性拨付方式” | “分三批将资金拨付至实施单位”; 补助对象 are paid in their own ways.
    [GeneratedRegex("(?:资金|经费)[^，。；]{0,6}?(?<once>一次性)(?:足额|全额|全部)?拨付|(?<often>分[两二三四五六七八九十\\d]{1,2}[批次期])(?:将)?(?:项目|专项|财政|补助)?(?:资金|经费)?拨付(?=到|至|给|资金|项目|。|，)")]
    private static partial Regex Paid();

    [GeneratedRegex("计划|拟|应当|办法|规定|上年|去年|工程款|合同|其中|部分|下一步|建议|中央|省级|市级|县级")]
    private static partial Regex NotPlain();
}
