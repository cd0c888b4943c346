namespace PerfEval.Core.Documents;

/// <summary>Why words are set apart from the body of a report.</summary>
public enum AsideKind
{
    /// <summary>页眉</summary>
    Header,

    /// <summary>页脚</summary>
    Footer,

    /// <summary>页码</summary>
    PageNumber,

    /// <summary>Words around the report on the page of a portal: 索引号, 发布机构, 附件下载, navigation.</summary>
    PortalChrome,

    /// <summary>Words that the file holds but doesn't show: hidden, off the page, covered.</summary>
    Hidden,

    /// <summary>批注</summary>
    Comment,
}
