using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Ingestion.Analyzing;
using PerfEval.Storage;
using PerfEval.Storage.Cluster;
using PerfEval.Web.Tests.Site;

[assembly: AssemblyFixture(typeof(PerfEvalSite))]

namespace PerfEval.Web.Tests.Site;

/// <summary>The web application on a real port, over a private cluster of its own, with an administrator whose password is known.</summary>
public sealed class PerfEvalSite : IAsyncLifetime
{
    public const string Administrator = "admin";
    public const string Password = "correct horse 42";
    public const int MaxFileBytes = 200_000;

    // Not made here: the account that PostgreSQL runs as must be able to enter it.
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"pe-web-{Guid.NewGuid():N}"[..15]);
    private WebApplicationFactory<Program> _factory = null!;

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _factory.Services;

    public ValueTask InitializeAsync()
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(web =>
        {
            web.UseSetting("urls", "http://127.0.0.1:0");
            web.UseSetting("PERFEVAL_DATA", _folder);
            web.UseSetting("PERFEVAL_ADMIN", Administrator);
            web.UseSetting("PERFEVAL_ADMIN_PASSWORD", Password);
            web.UseSetting("PerfEval:Ingestion:MaxFileBytes", $"{MaxFileBytes}");
            web.UseSetting("Logging:LogLevel:Default", "Warning");
            web.UseDefaultServiceProvider(o => o.ValidateScopes = false); // outside of a request the queries see everything
            web.ConfigureTestServices(services => services.AddSingleton<IDocumentAnalyzer, ExampleAnalyzer>());
        });
        _factory.UseKestrel(0);
        _factory.StartServer();
        Address = new Uri(_factory.ClientOptions.BaseAddress.ToString());
        return ValueTask.CompletedTask;
    }

    /// <summary>A browser without script: keeps cookies, follows no redirect.</summary>
    public HttpClient Visitor() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <summary>A browser whose owner is signed in.</summary>
    public async Task<HttpClient> SignedInAsync(string name = Administrator, string password = Password)
    {
        var visitor = Visitor();
        using var answer = await visitor.SignInAsync(name, password);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        await PrivateCluster.At(new StorageOptions { DataFolder = _folder }).StopAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
