using PerfEval.Readers.Content;

namespace PerfEval.Readers.Archives;

/// <summary>Takes zip files apart.</summary>
public sealed class ZipExpander(ArchiveLimits limits) : IArchiveExpander
{
    private const int HeadLength = 128;

    public ZipExpander() : this(new ArchiveLimits()) { }

    public bool Recognizes(Stream content)
    {
        ArgumentNullException.ThrowIfNull(content);
        content.Position = 0;
        var head = new byte[(int)Math.Min(HeadLength, content.Length)];
        content.ReadExactly(head);
        var isZip = head.AsSpan().StartsWith("PK\x03\x04"u8) || head.AsSpan().StartsWith("PK\x05\x06"u8);
        // One that was cut while it was sent still has its first files.
        var isArchive = isZip && (ZipDirectory.Read(content, limits.Files) is { } entries ? PackageKinds.Of(entries, head) == PackageKind.Archive : ZipRemains.IsArchive(content, limits.Files));
        content.Position = 0;
        return isArchive;
    }

    public IEnumerable<ArchivedFile> Expand(Stream content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new ZipExpansion(this, limits, content.Length).Expand(content, name, depth: 1);
    }
}
