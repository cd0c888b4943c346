using PerfEval.Core.Rules;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Reports;

namespace PerfEval.Web.Review;

/// <summary>疑点 with what reviewers said of it: a card of the report page.</summary>
public sealed record FindingCard(long ReportId, FindingView Item, VerdictRow? Given, IReadOnlyList<CommentRow> Comments, bool CanJudge, QueueAddress Queue)
{
    public bool Selected { get; init; }

    /// <summary>仍存在 or 新出现, where there is an earlier version.</summary>
    public FindingFate? Fate { get; init; }

    /// <summary>Why what was sent has not been saved.</summary>
    public string? Trouble { get; init; }

    /// <summary>What the reviewer had written, to be kept when it was not saved.</summary>
    public string? Draft { get; init; }

    public string Key => Item.Finding.Key ?? "";

    public Verdict? Verdict => Given?.Verdict;

    public bool IsOpen => CanJudge && Verdict is null && Item.Finding.Severity != "info";

    public RuleDescriptor? Rule => RuleCatalog.All.FirstOrDefault(r => r.Descriptor.Id == Item.Finding.Rule)?.Descriptor;

    /// <summary>Where its forms are sent.</summary>
    public string Address(string? handler = null) => $"/reports/{ReportId}/finding" + Queue.Here(("key", Key), ("handler", handler));

    /// <summary>The report with this finding chosen.</summary>
    public string Place => $"/reports/{ReportId}" + Queue.Here(("finding", $"{Item.Index}"));
}
