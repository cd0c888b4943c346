namespace PerfEval.Storage.Access;

/// <summary>What an account is for (角色).</summary>
public enum AccountRole
{
    /// <summary>收件员: hands reports in.</summary>
    Clerk,

    /// <summary>审核员: gives verdicts and corrects.</summary>
    Reviewer,

    /// <summary>分析员: asks for problems over counties and years.</summary>
    Analyst,

    /// <summary>管理员: all of it, and the accounts.</summary>
    Admin,
}
