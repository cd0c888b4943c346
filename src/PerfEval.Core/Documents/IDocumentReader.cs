namespace PerfEval.Core.Documents;

/// <summary>Reads one kind of file. A file that cannot be read at all throws <see cref="UnreadableDocumentException"/> and nothing else.</summary>
public interface IDocumentReader
{
    DocumentFormat Format { get; }

    /// <summary>True when a file is of this reader's kind; <paramref name="head"/>: its bytes, as far as they are at hand. A zip file tells its kind at its end.</summary>
    bool Recognizes(ReadOnlySpan<byte> head);

    SourceDocument Read(Stream content);
}
