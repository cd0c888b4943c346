namespace PerfEval.Storage.Documents;

/// <summary>进行、暂停、取消: whether the queued documents of a batch may be worked on.</summary>
public enum BatchState
{
    Open,
    Paused,
    Cancelled,
}
