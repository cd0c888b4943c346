namespace PerfEval.Web.Publication;

/// <summary>The words of the page of masked copies (脱敏件).</summary>
public static class PublicationTerms
{
    /// <summary>Why words are kept readable, as reviewers say it most.</summary>
    public static IReadOnlyList<string> Reasons { get; } = ["不是个人信息，识别有误", "单位对外公开的联系方式", "公职人员履行职务的信息", "本人同意公开", "法律法规要求公开"];
}
