using System.Security.Cryptography;
using PerfEval.Cli.Ingesting;
using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Readers;
using PerfEval.Readers.Archives;

namespace PerfEval.Cli.Analyzing;

/// <summary>Analyses files one after the other; of an archive (压缩包) each file in it.</summary>
internal sealed class FileAnalyses(DocumentReaders readers, AnalysisPipeline pipeline, IArchiveExpander archives)
{
    public IEnumerable<AnalysisDocument> Of(string path, string name)
    {
        using var file = Open(path, out var reason);
        if (file is null)
        {
            yield return AnalysisPipeline.Unreadable(reason, name, "");
            yield break;
        }
        if (!IsArchive(file))
        {
            yield return Analyze(file, name);
            yield break;
        }
        foreach (var packed in archives.Expand(file, name))
        {
            if (packed.Content is not null) yield return Analyze(packed.Content, packed.Name);
            else if (packed.IsSkipped) Console.Error.WriteLine($"跳过  {Printed.OneLine(packed.Name)}  {packed.Reason}");
            else yield return AnalysisPipeline.Unreadable(packed.Reason!, packed.Name, "");
        }
    }

    private static FileStream? Open(string path, out string reason)
    {
        reason = "";
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            reason = "文件不存在";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            reason = "文件无法打开";
        }
        return null;
    }

    private bool IsArchive(Stream file)
    {
        try
        {
            return archives.Recognizes(file);
        }
        catch (Exception e) when (e is IOException or NotSupportedException)
        {
            return false;
        }
    }

    private AnalysisDocument Analyze(Stream content, string name)
    {
        var sha256 = "";
        try
        {
            if (content.CanSeek)
            {
                sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
                content.Position = 0;
            }
            return pipeline.Analyze(readers.Read(content), name, sha256);
        }
        catch (UnreadableDocumentException e)
        {
            return AnalysisPipeline.Unreadable(e.Message, name, sha256);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return AnalysisPipeline.Unreadable("文件无法打开", name, sha256);
        }
    }
}
