using PerfEval.Core.Documents;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.PlainText;

/// <summary>Reads plain text (纯文本) in any encoding that Chinese offices use; tables that were flattened to lines are put together again.</summary>
public sealed class PlainTextReader(ReadingLimits limits) : IDocumentReader
{
    public PlainTextReader() : this(ReadingLimits.Default) { }

    public Core.Documents.DocumentFormat Format => Core.Documents.DocumentFormat.Text;

    /// <summary>Text has no signature: what no other kind claims may be text, and <see cref="Read"/> tells whether it is.</summary>
    public bool Recognizes(ReadOnlySpan<byte> head) => !ForeignFormats.IsKnown(head);

    public SourceDocument Read(Stream content)
    {
        var bytes = FileContent.Load(content, limits);
        FileContent.RefuseEmpty(bytes);
        if (ForeignFormats.ReasonAgainst(bytes) is { } reason) throw new UnreadableDocumentException(reason);
        var decoded = TextDecoding.Decode(bytes);
        if (decoded.Text.Length > limits.Characters) throw new UnreadableDocumentException($"文字过多：超过{limits.Characters}字的上限");
        var text = WordMarks.Clean(decoded.Text);
        if (string.IsNullOrWhiteSpace(text)) throw new UnreadableDocumentException("文件中没有文字");
        var composition = TextComposition.Of(text);
        var layout = TextLayout.Of(composition, limits);
        return new SourceDocument(Format, composition.Text, layout.Blocks, layout.Tables, decoded.Notes) { Asides = composition.Asides };
    }
}
