using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using PerfEval.Storage.Access;

namespace PerfEval.Web.Security;

/// <summary>Which role may open what (角色权限): the one place that says so. An administrator may open everything; reading reports is open to every account, within its regions.</summary>
public static class Roles
{
    public const string Clerks = "clerks";
    public const string Reviewers = "reviewers";
    public const string Analysts = "analysts";
    public const string Admins = "admins";

    private static readonly Dictionary<string, AccountRole[]> Policies = new()
    {
        [Clerks] = [AccountRole.Clerk],
        [Reviewers] = [AccountRole.Reviewer],
        [Analysts] = [AccountRole.Analyst],
        [Admins] = [],
    };

    /// <summary>Folders of pages, and single pages, that need more than a sign-in.</summary>
    private static readonly (string Page, string Policy)[] Pages =
        [
            ("/Uploads", Clerks), ("/Review", Reviewers), ("/Reports/Finding", Reviewers), ("/Reports/Correction", Reviewers), ("/Reports/PublishChoice", Reviewers), ("/Problems", Analysts), ("/Similar", Analysts),
            ("/Statistics", Analysts), ("/Accounts", Admins),
        ];

    public static void AddRoles(this IServiceCollection services)
    {
        var builder = services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var (name, roles) in Policies) builder.AddPolicy(name, p => p.RequireRole([.. roles.Append(AccountRole.Admin).Select(r => r.ToString())]));
    }

    public static void AuthorizeRoles(this PageConventionCollection conventions)
    {
        foreach (var (page, policy) in Pages)
            if (page.Count(c => c == '/') > 1) conventions.AuthorizePage(page, policy);
            else conventions.AuthorizeFolder(page, policy);
    }

    /// <summary>Whether a link or a button of that policy is shown.</summary>
    public static bool May(this ClaimsPrincipal person, string policy)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Policies[policy].Append(AccountRole.Admin).Any(r => person.IsInRole(r.ToString()));
    }

    public static string Told(AccountRole role) => role switch
    {
        AccountRole.Clerk => "收件员",
        AccountRole.Reviewer => "审核员",
        AccountRole.Analyst => "分析员",
        _ => "管理员",
    };

    /// <summary>What the role is for, in one sentence.</summary>
    public static string Duty(AccountRole role) => role switch
    {
        AccountRole.Clerk => "上传各单位的自评报告，看处理进度和谁还没有报送，下载退回修改意见。",
        AccountRole.Reviewer => "逐条审核疑点：确认、排除或退回，更正程序读错的数值。",
        AccountRole.Analyst => "看各地、各年的常见问题、雷同报告和统计，导出表格和图。",
        _ => "管理账号；收件员、审核员、分析员能做的都能做。",
    };
}
