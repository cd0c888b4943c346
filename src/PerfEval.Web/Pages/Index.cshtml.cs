using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;
using PerfEval.Storage.Analytics;
using PerfEval.Storage.Analytics.Statistics;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Web.Security;
using PerfEval.Web.Uploads;

namespace PerfEval.Web.Pages;

/// <summary>工作台: who one is here, what waits, and the one button that goes on.</summary>
public sealed class IndexModel(BatchQueries batches, QueueQueries queue, StatisticsQueries statistics, AccountRegister accounts, Viewer viewer) : PageModel
{
    private const int FirstShown = 5;

    public Storage.Accounts.Account Account => viewer.Account!;

    /// <summary>Null for who does not review.</summary>
    public QueueCounts? Queue { get; private set; }

    /// <summary>What matters most stands first.</summary>
    public IReadOnlyList<QueueRow> First { get; private set; } = [];

    /// <summary>The newest batch; null where there is none, and for who hands nothing in.</summary>
    public BatchRow? Batch { get; private set; }

    /// <summary>Null for who hands nothing in.</summary>
    public RosterCoverage? Coverage { get; private set; }

    /// <summary>For an administrator: the roles that nobody has yet.</summary>
    public IReadOnlyList<AccountRole> Unfilled { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (User.May(Roles.Reviewers))
        {
            Queue = await queue.CountAsync(new QueueFilter(), cancel);
            First = await queue.ListAsync(new QueueFilter { State = ReviewState.Open }, null, FirstShown, cancel);
        }
        if (User.May(Roles.Clerks))
        {
            Batch = (await batches.ListAsync(1, 1, cancel)).Rows is [var last, ..] ? last : null;
            Coverage = new RosterCoverage(await statistics.RosterAsync(new AnalyticsFilter(), cancel), null);
        }
        if (User.May(Roles.Admins))
        {
            var held = (await accounts.ListAsync(cancel)).Where(a => !a.IsDisabled).Select(a => a.Role).ToHashSet();
            Unfilled = [.. Enum.GetValues<AccountRole>().Where(r => !held.Contains(r))];
        }
    }
}
