namespace PerfEval.Core.Reports.Statements;

/// <summary>How a statement is meant (语气).</summary>
public enum Mood
{
    /// <summary>As a fact of the project as it is.</summary>
    Told,

    /// <summary>As what shall be: 计划, 拟, 目标.</summary>
    Planned,

    /// <summary>As a condition or a scoring rule: 如未完成, 扣2分.</summary>
    Conditional,

    /// <summary>As what was before: 上年, 此前.</summary>
    Earlier,
}
