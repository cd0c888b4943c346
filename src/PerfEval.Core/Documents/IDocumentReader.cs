namespace PerfEval.Core.Documents;

/// <summary>Reads one kind of file. A file that cannot be read at all throws <see cref="UnreadableDocumentException"/> and nothing else.</summary>
public interface IDocumentReader
{
    DocumentFormat Format { get; }

    /// <summary>True when the first bytes of a file are of this reader's kind.</summary>
    bool Recognizes(ReadOnlySpan<byte> head);

    SourceDocument Read(Stream content);
}
