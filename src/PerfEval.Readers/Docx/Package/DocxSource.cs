using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using PerfEval.Readers.Content;
using PerfEval.Readers.Docx.Markup;

namespace PerfEval.Readers.Docx.Package;

/// <summary>An opened Word file: gives its parts for reading, and refuses one that expands without measure.</summary>
internal sealed class DocxSource : IDisposable
{
    private readonly IDocxParts _parts;
    private readonly ReadingLimits _limits;
    private readonly WordNames _names = new();

    private DocxSource(IDocxParts parts, ReadingLimits limits) => (_parts, _limits) = (parts, limits);

    public static DocxSource Open(byte[] bytes, ReadingLimits limits)
    {
        var archive = new ZipArchive(FileContent.Open(bytes), ZipArchiveMode.Read);
        try
        {
            DocxArchive.Inspect(archive, limits);
            if (OpenPackage(bytes) is not { } package) return new DocxSource(new ArchiveParts(archive), limits);
            archive.Dispose();
            return new DocxSource(new PackageParts(package), limits);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Walks the main part.</summary>
    public WordReader OpenDocument() =>
        new(Counted(_parts.Open(DocxPart.Document) ?? throw new InvalidDataException("There is no main part.")), _names, _limits);

    /// <summary>The elements directly below the root of a part, as far as it can be read; <paramref name="damaged"/> is told when it can't.</summary>
    public IEnumerable<WordElement> Elements(DocxPart part, Action damaged) => Elements(() => _parts.Open(part), damaged);

    public IEnumerable<WordElement> Elements(string relationship, Action damaged) => Elements(() => _parts.Open(relationship), damaged);

    /// <summary>The bytes of a part that isn't markup, such as a picture; null when it isn't there or is larger than <paramref name="most"/>.</summary>
    public byte[]? Bytes(string relationship, int most)
    {
        try
        {
            using var content = _parts.Open(relationship);
            if (content is null) return null;
            using var copy = new MemoryStream();
            using var counted = new CountedStream(content, most, () => new InvalidDataException("The part is too large."));
            counted.CopyTo(copy);
            return copy.ToArray();
        }
        catch (Exception e) when (Damage.Is(e))
        {
            return null;
        }
    }

    public void Dispose() => _parts.Dispose();

    private static WordprocessingDocument? OpenPackage(byte[] bytes)
    {
        try
        {
            var package = WordprocessingDocument.Open(FileContent.Open(bytes), isEditable: false);
            if (package.MainDocumentPart is not null) return package;
            package.Dispose();
            return null;
        }
        catch (Exception e) when (Damage.Is(e))
        {
            return null;
        }
    }

    private IEnumerable<WordElement> Elements(Func<Stream?> open, Action damaged)
    {
        WordReader? reader = null;
        try
        {
            using var elements = Guarded(() => open() is { } content ? Children(reader = new WordReader(Counted(content), _names, _limits) { KeepsAll = true }) : null, damaged);
            while (elements is not null && Guarded(() => elements.MoveNext() ? elements : null, damaged) is not null) yield return elements.Current;
        }
        finally
        {
            reader?.Dispose();
        }
    }

    private static IEnumerator<WordElement> Children(WordReader reader) => reader.Root().Children.GetEnumerator();

    private static T? Guarded<T>(Func<T?> read, Action damaged) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (Damage.Is(e))
        {
            damaged();
            return null;
        }
    }

    // The declared size of an entry may lie, so what comes out is counted.
    private CountedStream Counted(Stream content) => new(content, _limits.ExpandedBytes, () => DocxArchive.TooLarge(_limits.ExpandedBytes));
}
