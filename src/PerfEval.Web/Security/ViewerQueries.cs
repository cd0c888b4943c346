using PerfEval.Storage.Access;
using PerfEval.Storage.Likeness;
using PerfEval.Storage.Publication;
using PerfEval.Storage.Queries;
using PerfEval.Storage.Reviews;
using PerfEval.Storage.Search;
using PerfEval.Web.Publication;
using PerfEval.Web.Review;
using PerfEval.Web.Uploads;

namespace PerfEval.Web.Security;

/// <summary>Gives every query of a page the connections of whoever looks, in the place of those of the program.</summary>
public static class ViewerQueries
{
    public static void AddViewerQueries(this IServiceCollection services)
    {
        services.AddHttpContextAccessor().AddSingleton<ScopedSources>().AddScoped<Viewer>();
        services.AddForViewer<ReportQueries>().AddForViewer<AnalysisQueries>().AddForViewer<DocumentPageQueries>().AddForViewer<BatchQueries>().AddForViewer<ReportSearch>().AddForViewer<SimilarReports>()
            .AddForViewer<QueueQueries>().AddForViewer<ReviewQueries>().AddForViewer<VerdictRegister>().AddForViewer<CommentRegister>().AddForViewer<AuditTrail>()
            .AddForViewer<CorrectionRegister>().AddForViewer<ExportQueries>().AddForViewer<FindingQueries>().AddForViewer<PublicationRegister>()
            .AddScoped<Workbench>().AddScoped<RosterDesk>().AddScoped<PublicReports>();
    }

    internal static IServiceCollection AddForViewer<T>(this IServiceCollection services) where T : class =>
        services.AddScoped(p => ActivatorUtilities.CreateInstance<T>(p, p.GetRequiredService<Viewer>().Source));
}
