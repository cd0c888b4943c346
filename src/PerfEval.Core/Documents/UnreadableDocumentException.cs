namespace PerfEval.Core.Documents;

/// <summary>A file that can't be read: encrypted, damaged, empty, of an unknown kind. The message is the reason in Chinese, for people.</summary>
public sealed class UnreadableDocumentException : Exception
{
    public UnreadableDocumentException(string reason) : base(reason) { }

    public UnreadableDocumentException(string reason, Exception inner) : base(reason, inner) { }

    public UnreadableDocumentException() { }
}
