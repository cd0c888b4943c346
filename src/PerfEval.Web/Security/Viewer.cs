using Npgsql;
using PerfEval.Storage;
using PerfEval.Storage.Access;
using PerfEval.Storage.Accounts;

namespace PerfEval.Web.Security;

/// <summary>Who looks (当前账号), and the connections that see what this account may see: nobody in particular sees nothing.</summary>
public sealed class Viewer(ScopedSources sources, PerfEvalDatabase database, IHttpContextAccessor request)
{
    public Account? Account { get; set; }

    // Outside of requests it is the program itself that asks.
    public NpgsqlDataSource Source => request.HttpContext is null ? database.Source
        : sources.For(Account is null ? new RegionScope("", []) : new RegionScope(Account.Name, Account.Regions));
}
