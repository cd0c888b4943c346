using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using PerfEval.Web.Accounts;
using PerfEval.Web.Api.Access;
using PerfEval.Web.Api.Answers;

namespace PerfEval.Web.Security;

/// <summary>Sign-in by cookie for a working day; every page asks for it. Keys lie in the data folder, so a restart ends no sign-in.</summary>
public static class CookieSignIn
{
    public static IServiceCollection AddCookieSignIn(this IServiceCollection services, string dataFolder)
    {
        services.AddDataProtection().SetApplicationName("PerfEval").PersistKeysToFileSystem(KeyFolder(dataFolder));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o =>
        {
            o.LoginPath = "/sign-in";
            o.ReturnUrlParameter = "returnUrl";
            // The interface knows no cookies: a page elsewhere could make a browser send one.
            o.ForwardDefaultSelector = context => ApiErrors.IsApi(context) ? ApiTokenHandler.SchemeName : null;
            o.Cookie.Name = "perfeval";
            o.Cookie.HttpOnly = true;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.ExpireTimeSpan = TimeSpan.FromHours(10);
            o.SlidingExpiration = true;
            o.Events.OnValidatePrincipal = RefuseOldSignInAsync;
            o.Events.OnRedirectToLogin = AskToSignIn;
            o.Events.OnRedirectToAccessDenied = Refuse;
        });
        services.AddRoles();
        services.AddAntiforgery(o =>
        {
            o.HeaderName = "RequestVerificationToken";
            o.Cookie.Name = "perfeval-form";
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        return services.AddScoped<SignInDesk>();
    }

    /// <summary>A one-time password opens nothing but the page that changes it.</summary>
    public static IApplicationBuilder UsePasswordChange(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var waits = context.User.HasClaim(SignInDesk.MustChangeClaim, "true");
        var open = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null
            || context.Request.Path.StartsWithSegments("/password", StringComparison.Ordinal);
        if (!waits || open) return next(context);
        context.Response.Redirect("/password");
        return Task.CompletedTask;
    });

    private static async Task RefuseOldSignInAsync(CookieValidatePrincipalContext context)
    {
        var desk = context.HttpContext.RequestServices.GetRequiredService<SignInDesk>();
        if (await desk.CurrentAsync(context.Principal, context.HttpContext.RequestAborted) is { } account)
        {
            // Role and regions as they stand now, not as they stood at the sign-in.
            context.HttpContext.RequestServices.GetRequiredService<Viewer>().Account = account;
            context.ReplacePrincipal(SignInDesk.Principal(account));
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync();
    }

    // A part of a page (htmx) can't follow a redirect to a whole one.
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers["HX-Refresh"] = "true";
        }
        else context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }

    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static DirectoryInfo KeyFolder(string dataFolder)
    {
        var path = Path.Combine(dataFolder, "keys");
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new DirectoryInfo(path);
    }
}
