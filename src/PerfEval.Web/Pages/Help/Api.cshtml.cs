using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PerfEval.Storage.Access;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Documents;

namespace PerfEval.Web.Pages.Help;

/// <summary>接口说明: the OpenAPI document as a page.</summary>
public sealed class ApiModel([FromKeyedServices(ApiDocument.Name)] IOpenApiDocumentProvider documents) : PageModel
{
    public OpenApiInfo Info { get; private set; } = new();

    public IReadOnlyList<(string Tag, IReadOnlyList<ShownOperation> Operations)> Groups { get; private set; } = [];

    public IEnumerable<(string Name, string Told)> Scopes => Enum.GetValues<ApiScope>().Select(s => (ApiScopes.Name(s), ApiScopes.Told(s)));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var document = await documents.GetOpenApiDocumentAsync(cancel);
        (Info, Groups) = (document.Info, ShownOperation.Of(document));
    }
}
