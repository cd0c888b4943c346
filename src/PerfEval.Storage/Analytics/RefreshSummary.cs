namespace PerfEval.Storage.Analytics;

/// <summary>What a refresh has done. <paramref name="RoleGranted"/> is false when this account may not make the role of analysts.</summary>
public sealed record RefreshSummary(long Reports, int Sentences, int Clusters, int CommonShingles, bool RoleGranted)
{
    /// <summary>What to tell an administrator then.</summary>
    public const string RoleMissing =
        "没有权限建立只读角色。请数据库管理员执行：create role perfeval_analyst nologin; 再运行一次 perfeval db refresh。";
}
