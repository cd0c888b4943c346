namespace PerfEval.Storage.Documents;

/// <summary>排队、处理中、完成、部分完成、失败.</summary>
public enum DocumentState
{
    Queued,
    Running,
    Done,

    /// <summary>Analysed, but something in the file was not read.</summary>
    Partial,

    /// <summary>The file is unreadable, or we failed on it; the reason is kept.</summary>
    Failed,
}
