namespace PerfEval.Core.Reports.Statements;

/// <summary>完成状态: a thing told finished (已完成) or unfinished (尚未完成).</summary>
/// <param name="Verb">The verb that tells the stage: 竣工, 安装, 登记.</param>
/// <param name="Matter">What stands behind the verb (办理竣工决算); empty in most cases.</param>
public sealed record StateTold(bool IsDone, Stage Stage, string Verb, string Matter)
{
    /// <summary>按期, 及时: it speaks of the time as well; unfinished in time isn't unfinished.</summary>
    public bool IsAboutTime { get; init; }
}
