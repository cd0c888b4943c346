using System.Text;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Tests;

/// <summary>Short ways to read something in a test.</summary>
internal static class Reading
{
    static Reading() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static SourceDocument Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public static SourceDocument Bytes(byte[] bytes) => new DocumentReaders().Read(bytes);

    /// <summary>True when there is no reader for files of this kind.</summary>
    public static bool IsForeign(byte[] bytes)
    {
        try
        {
            Bytes(bytes);
            return false;
        }
        catch (UnreadableDocumentException e)
        {
            return e.Message.Contains("不能读取", StringComparison.Ordinal);
        }
    }

    public static Encoding Gb18030 => Encoding.GetEncoding("GB18030");

    /// <summary>Why a file is refused; fails when it is read.</summary>
    public static string Refusal(byte[] bytes, ReadingLimits? limits = null) =>
        Assert.Throws<UnreadableDocumentException>(() => new DocumentReaders(limits ?? ReadingLimits.Default).Read(bytes)).Message;

    /// <summary>A table row by row, "|" between cells.</summary>
    public static string[] Rows(this SourceDocument document, int table = 0) =>
        [.. document.Tables[table].Cells.GroupBy(c => c.Row).Select(r => string.Join('|', r.Select(c => document.Quote(c.Span))))];

    public static string[] Paragraphs(this SourceDocument document) => [.. document.Blocks.Select(b => document.Quote(b.Span))];
}
