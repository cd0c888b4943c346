namespace PerfEval.Storage.Access;

/// <summary>What a token may do (权限范围), within what its account may do at all.</summary>
public enum ApiScope
{
    /// <summary>读取: batches, reports, facts, findings, problems, search, analytics.</summary>
    Read,

    /// <summary>上传: hand in, and steer batches.</summary>
    Upload,

    /// <summary>审核: give verdicts.</summary>
    Review,

    /// <summary>导出: tables and letters to take away.</summary>
    Export,

    /// <summary>管理: the accounts.</summary>
    Admin,
}
