using PerfEval.Readers.Office;
using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Tests.Office;

/// <summary>Has LibreOffice save files in other formats, many in one call.</summary>
internal static class LibreOfficeFile
{
    /// <param name="target">doc, rtf, odt, ods …, with the name of a filter behind a colon when the extension alone doesn't tell.</param>
    public static byte[] As(byte[] content, string extension, string target) => As([content], extension, target)[0];

    public static List<byte[]> As(IReadOnlyList<byte[]> contents, string extension, string target, string? filter = null)
    {
        Assert.NotNull(ExternalTools.LibreOffice);
        using var folder = new ScratchFolder();
        OfficeProfile.Write(folder.File("profile"));
        var files = contents.Select((c, i) => folder.Write($"{i}.{extension}", c)).ToList();
        var command = new ProcessCommand(ExternalTools.LibreOffice,
            ["-env:UserInstallation=" + new Uri(folder.File("profile")).AbsoluteUri, "--headless", .. filter is null ? Array.Empty<string>() : ["--infilter=" + filter], "--convert-to", target, "--outdir", folder.File("out"), .. files], folder.Path);
        var result = ChildProcess.Run(command, new ProcessLimits { MemoryBytes = 2L << 30, FileBytes = 1L << 28, OpenFiles = 256 });
        Assert.True(result.Succeeded, result.Errors);
        return [.. contents.Select((_, i) => File.ReadAllBytes(folder.File($"out/{i}.{target.Split(':')[0]}")))];
    }
}
