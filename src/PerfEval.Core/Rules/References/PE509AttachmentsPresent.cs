using System.Text.RegularExpressions;
using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.References;

/// <summary>附件: an attachment that the text refers to is there, or at least listed.</summary>
public sealed partial class PE509AttachmentsPresent : IConsistencyRule
{
    public RuleDescriptor Descriptor { get; } = new("PE509", "附件", Severity.Info, "文中提到的附件、附表应附在报告中")
    {
        Basis = "党政机关公文处理工作条例；GB/T 9704—2012",
        Fires = """
            支出明细详见附件2。
            附件1：绩效自评表
            """,
        Silent = """
            支出明细详见附件2。
            附件2：支出明细表
            """,
    };

    public RuleResult Check(SelfEvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var document = report.Document;
        var referred = Reference().Matches(document.Folded).DistinctBy(m => Key(m.Groups["name"].Value)).ToList();
        if (referred.Count == 0) return RuleResult.NotApplicable;
        var heads = Attached().Matches(document.Folded).Select(m => Key(m.Groups["name"].Value)).ToList();
        // 附件：1.… 2.… lists the numbers there are.
        if (List().Match(document.Folded) is { Success: true } list)
        {
            heads.AddRange(ListNumber().Matches(list.Groups["items"].Value).Select(m => "附件" + m.Groups["n"].Value));
        }
        // Where attachments are numbered, one without a number answers for none.
        var numbered = heads.Exists(h => char.IsDigit(h[^1]));
        var findings = new List<Finding>();
        var verifications = new List<Verification>();
        foreach (var match in referred)
        {
            var words = document.Cite(new TextSpan(match.Index, match.Length));
            var key = Key(match.Groups["name"].Value);
            // 详见附表 in general is answered by any attachment or table; 附件2 by a list that goes so far.
            var there = heads.Exists(h => h == key || (char.IsDigit(h[^1]) && !char.IsDigit(key[^1])) || (!numbered && !char.IsDigit(h[^1]) && IsFirst(key) && key.StartsWith(h, StringComparison.Ordinal)))
                || (!char.IsDigit(key[^1]) && document.Tables.Count > 0);
            verifications.Add(new Verification(there ? RuleOutcome.Holds : RuleOutcome.Violated, $"文中提到{key}", [words]));
            if (!there) findings.Add(new Finding(Descriptor.Id, Severity.Info, $"文中提到“{words.Quote}”，未见{key}", [words]));
        }
        return RuleResult.From(findings, verifications);
    }

    // The only attachment, printed without a number, may be called 附件1; 附件6 it can't be.
    private static bool IsFirst(string key) => !char.IsDigit(key[^1]) || key[2..] == "1";

    private static string Key(string name) => name.Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex("(?:详见|参见|见|附|参照|附后的?|后附)[：:“《]?(?:本报告|报告)?(?<name>附[件表] ?\\d{0,2})|(?<name>附[件表] ?\\d{1,2})(?=所示|所列|列示)|(?<=[见附》])[（(](?<name>附[件表] ?\\d{1,2})[）)]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?m)^[ ]*附件[：:][ ]*\n?(?<items>(?:[ ]*\d{1,2}[.．、][^\n]{2,60}\n?){1,12})")]
    private static partial Regex List();

    [GeneratedRegex(@"(?m)(?:^|[；; ])[ ]*(?<n>\d{1,2})[.．、]")]
    private static partial Regex ListNumber();

    // A line that begins with it, or the list at the end: 附件：1.…  2.…
    [GeneratedRegex("(?m)^[ ]*(?<name>附[件表] ?\\d{0,2})(?=[：:．.、 \\n]|$|[^，。；]{0,30}$)")]
    private static partial Regex Attached();
}
