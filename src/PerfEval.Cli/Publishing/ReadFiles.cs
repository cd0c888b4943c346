using PerfEval.Core.Documents;
using PerfEval.Readers;
using PerfEval.Readers.Archives;

namespace PerfEval.Cli.Publishing;

/// <summary>Reads files one after the other; of an archive (压缩包) each file in it.</summary>
internal sealed class ReadFiles(DocumentReaders readers, IArchiveExpander archives)
{
    public IEnumerable<ReadFile> Of(string path, string name)
    {
        using var file = Open(path);
        if (file is null) yield return new ReadFile(name, null, "文件无法打开");
        else if (!archives.Recognizes(file)) yield return Read(file, name);
        else
            foreach (var packed in archives.Expand(file, name).Where(p => !p.IsSkipped))
                yield return packed.Content is null ? new ReadFile(packed.Name, null, packed.Reason!) : Read(packed.Content, packed.Name);
    }

    private static FileStream? Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private ReadFile Read(Stream content, string name)
    {
        try
        {
            content.Position = 0;
            return new ReadFile(name, readers.Read(content), "");
        }
        catch (UnreadableDocumentException e)
        {
            return new ReadFile(name, null, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new ReadFile(name, null, "文件无法打开");
        }
    }
}
