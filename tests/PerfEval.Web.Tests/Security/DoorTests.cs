using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Web.Security;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Security;

public sealed class DoorTests(PerfEvalSite site)
{
    private static readonly string[] Open = ["sign-in", "sign-out", "error/{code:int?}", "health/live", "health/ready", "api/v1/openapi.json"];
    private static readonly string[] OpenFolders = ["css/", "js/", "img/", "lib/", "PerfEval.Web"];

    [Fact]
    public void Every_page_needs_a_sign_in_but_the_door_and_the_front_end_files()
    {
        var open = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(e => e.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => !Open.Contains(path) && !OpenFolders.Any(f => path.StartsWith(f, StringComparison.Ordinal)));

        Assert.Empty(open);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/reports")]
    [InlineData("/reports/1")]
    [InlineData("/reports/1/file")]
    [InlineData("/uploads")]
    [InlineData("/uploads?handler=Progress&id=1")]
    [InlineData("/password")]
    [InlineData("/account")]
    [InlineData("/help/api")]
    public async Task A_stranger_is_sent_to_the_sign_in(string address)
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in?returnUrl=", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_can_hand_in_nothing()
    {
        using var visitor = site.Visitor();
        using var form = new MultipartFormDataContent { Visits.FilePart("甲.txt", "预算") };

        using var answer = await visitor.PostAsync("/uploads/files", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/sign-in", answer.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/css/site.css")]
    [InlineData("/no/such/page")]
    public async Task Every_answer_carries_the_security_headers(string address)
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal([SecurityHeaders.ContentPolicy], answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["DENY"], answer.Headers.GetValues("X-Frame-Options"));
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/password")]
    [InlineData("/sign-out")]
    [InlineData("/account?handler=Create")]
    [InlineData("/account?handler=Revoke&token=1")]
    [InlineData("/uploads?handler=Retry&id=1")]
    [InlineData("/uploads?handler=State&id=1&state=Cancelled")]
    public async Task A_form_without_its_token_is_refused(string address)
    {
        using var visitor = await site.SignedInAsync();
        using var form = new FormUrlEncodedContent([]);

        using var answer = await visitor.PostAsync(address, form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("CfDJ8-not-a-token")]
    public async Task An_upload_without_its_token_is_refused(string? token)
    {
        using var visitor = await site.SignedInAsync();
        using var form = new MultipartFormDataContent();
        if (token is not null) form.Add(new StringContent(token), "__RequestVerificationToken");
        form.Add(Visits.FilePart("伪造的.txt", "预算"));

        using var answer = await visitor.PostAsync("/uploads/files", form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("伪造的", await visitor.ReadAsync("/reports"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_is_out_of_reach_of_scripts()
    {
        using var visitor = site.Visitor();

        using var answer = await visitor.SignInAsync(PerfEvalSite.Administrator, PerfEvalSite.Password);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("perfeval=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused()
    {
        using var visitor = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { Host = "elsewhere.example" } };

        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/uploads")]
    [InlineData("/reports")]
    public async Task No_page_has_a_script_or_style_of_its_own(string address)
    {
        using var visitor = site.Visitor();
        if (address != "/sign-in") (await visitor.SignInAsync(PerfEvalSite.Administrator, PerfEvalSite.Password)).Dispose();

        var page = await visitor.ReadAsync(address);

        Assert.DoesNotMatch("<script(?![^>]* src=)", page);
        Assert.DoesNotMatch("(src|href|action)=\"https?://", page);
        var names = Regex.Replace(page, "\"[^\"]*\"", "\"\"");
        Assert.DoesNotMatch("<style|<[a-z][^<>]*\\s(style|on[a-z]+)=", names);
    }
}
