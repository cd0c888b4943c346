using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Storage.Accounts;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Documents;
using PerfEval.Web.Api.Resources;
using HttpJsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace PerfEval.Web.Api;

/// <summary>接口 /api/v1: what programs of others may do, with a token of an account; the same services as the pages.</summary>
public static class ApiSurface
{
    public const string Root = "/api/v1";

    // Files have no such bound; everything else is a form of a few lines.
    private const int LargestBody = 1 << 20;

    public static void AddApi(this IServiceCollection services)
    {
        services.AddSingleton<TokenRegister>().AddSingleton<TokenTries>();
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiTokenHandler>(ApiTokenHandler.SchemeName, null);
        ApiScopes.AddPolicies(services);
        // As the analysis document is written: snake case, and words for what has names.
        services.Configure<HttpJsonOptions>(o =>
        {
            o.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            o.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        });
        services.AddApiDocument();
        services.AddSingleton<ApiDocumentText>();
    }

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(Root).WithMetadata(new RequestSizeLimitAttribute(LargestBody))
            .RequireAuthorization(p => p.AddAuthenticationSchemes(ApiTokenHandler.SchemeName).RequireAuthenticatedUser());
        api.MapTokens();
        api.MapApiUploads();
        api.MapBatches();
        api.MapReports();
        api.MapFacts();
        api.MapFindings();
        api.MapVerdicts();
        api.MapQueue();
        api.MapProblems();
        api.MapSearch();
        api.MapApiAnalytics();
        api.MapApiExports();
        // It tells what could be asked, and nothing of what is there.
        app.MapGet(Root + "/openapi.json", async (ApiDocumentText document, CancellationToken cancel) => Results.Text(await document.ReadAsync(cancel), MediaTypeNames.Application.Json, Encoding.UTF8))
            .AllowAnonymous().ExcludeFromDescription();
    }
}
