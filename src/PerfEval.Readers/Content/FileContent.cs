using System.Globalization;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Content;

/// <summary>The bytes of a file, loaded no further than the limits allow.</summary>
internal static class FileContent
{
    private const int Chunk = 81920;

    public static byte[] Load(Stream content, ReadingLimits limits)
    {
        try
        {
            if (content.CanSeek) RefuseLarge(content.Length - content.Position, limits);
            if (content is MemoryStream { Position: 0 } memory && memory.TryGetBuffer(out var whole)
                && whole.Offset == 0 && whole.Array!.Length == whole.Count) return whole.Array;
            return Copy(content, limits);
        }
        catch (IOException e)
        {
            throw new UnreadableDocumentException("文件读取中断", e);
        }
    }

    /// <summary>A stream over bytes that <see cref="Load"/> takes up again without a copy.</summary>
    public static MemoryStream Open(byte[] content) => new(content, 0, content.Length, writable: false, publiclyVisible: true);

    public static void RefuseEmpty(byte[] content)
    {
        if (content.Length == 0) throw new UnreadableDocumentException("文件为空");
    }

    public static void RefuseLarge(long length, ReadingLimits limits)
    {
        if (length > limits.FileBytes) throw new UnreadableDocumentException($"文件过大：超过{Size(limits.FileBytes)}的上限");
    }

    public static string Size(long bytes) => bytes >= 1024 * 1024
        ? (bytes / (1024.0 * 1024)).ToString("0.#", CultureInfo.InvariantCulture) + "MB"
        : bytes.ToString(CultureInfo.InvariantCulture) + "字节";

    // A stream that doesn't know its length is given up as soon as it passes the limit.
    private static byte[] Copy(Stream content, ReadingLimits limits)
    {
        using var copy = new MemoryStream(content.CanSeek ? (int)Math.Min(int.MaxValue, content.Length - content.Position) : 0);
        var buffer = new byte[Chunk];
        for (int read; (read = content.Read(buffer, 0, buffer.Length)) > 0;)
        {
            RefuseLarge(copy.Length + read, limits);
            copy.Write(buffer, 0, read);
        }
        return copy.ToArray();
    }
}
