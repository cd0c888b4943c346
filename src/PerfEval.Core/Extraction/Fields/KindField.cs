using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Fields;

/// <summary>Who evaluates: told by the title, else by how the report speaks of itself.</summary>
internal static partial class KindField
{
    public static ReportKind Find(SourceDocument document, string? title)
    {
        // 单位自评☑ 部门评价□ 财政评价□ lists what there is, it doesn't tell who evaluates.
        var head = (title ?? "") + Boxes().Replace(document.Body.TrimStart()[..Math.Min(300, document.Body.TrimStart().Length)], "");
        var isOwn = title?.Contains("自评", StringComparison.Ordinal) == true;
        if ((!isOwn && ThirdParty().IsMatch(head)) || (title?.Contains("自评", StringComparison.Ordinal) != true && Company().IsMatch(document.Body))) return ReportKind.ThirdPartyEvaluation;
        if (head.Contains("部门评价", StringComparison.Ordinal)) return ReportKind.DepartmentEvaluation;
        return head.Contains("自评", StringComparison.Ordinal) || Self().IsMatch(document.Body) ? ReportKind.SelfEvaluation
            : head.Contains("评价报告", StringComparison.Ordinal) ? ReportKind.DepartmentEvaluation : ReportKind.Unknown;
    }

    [GeneratedRegex(@"[^\n]*[□☐☑☒■√✓][^\n]*")]
    private static partial Regex Boxes();

    [GeneratedRegex("第三方|财政评价|受.{2,12}(?:财政局|委托)")]
    private static partial Regex ThirdParty();

    [GeneratedRegex("我公司|本公司|我所接受|我们接受委托|受托")]
    private static partial Regex Company();

    [GeneratedRegex("自评|自我评价|自查自评")]
    private static partial Regex Self();
}
