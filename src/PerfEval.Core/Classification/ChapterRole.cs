namespace PerfEval.Core.Classification;

/// <summary>What a chapter leads a reader to expect of its sentences.</summary>
internal enum ChapterRole
{
    /// <summary>Tells nothing itself; the chapter above counts.</summary>
    Unknown,

    /// <summary>存在的问题</summary>
    Problem,

    /// <summary>建议、改进措施、下一步打算</summary>
    Suggestion,

    /// <summary>存在问题和建议, 偏离绩效目标的原因和下一步改进措施</summary>
    Both,

    /// <summary>未完成原因分析</summary>
    Deviation,

    /// <summary>主要经验及做法, 项目成效, 结果应用</summary>
    Experience,

    /// <summary>基本概况, 部门职责, 评价工作情况</summary>
    Background,

    /// <summary>其他需要说明的情况: where a report without a chapter of problems tells them</summary>
    Remarks,

    /// <summary>立项背景, 绩效目标: what was wrong before the project or is hoped of it</summary>
    Purpose,

    /// <summary>附件、附表</summary>
    Annex,
}
