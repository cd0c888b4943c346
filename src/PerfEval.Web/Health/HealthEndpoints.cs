using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PerfEval.Web.Health;

/// <summary>/health/live: the process answers; /health/ready: the database answers and files can be kept. For whoever watches the service, so without sign-in and without details.</summary>
internal static class HealthEndpoints
{
    private const string Ready = "ready";

    public static void AddHealth(this IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseHealth>("database", tags: [Ready], timeout: TimeSpan.FromSeconds(5)).AddCheck<FilesHealth>("files", tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", Of(_ => false)).AllowAnonymous();
        app.MapHealthChecks("/health/ready", Of(c => c.Tags.Contains(Ready))).AllowAnonymous();
    }

    private static HealthCheckOptions Of(Func<HealthCheckRegistration, bool> which) => new()
    {
        Predicate = which,
        ResponseWriter = static (context, report) => context.Response.WriteAsJsonAsync(new
        {
            status = report.Status.ToString(),
            checks = report.Entries.ToDictionary(e => e.Key, e => e.Value.Status.ToString()),
        }),
    };
}
