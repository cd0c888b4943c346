using System.ComponentModel;
using PerfEval.Readers.Office;
using PerfEval.Readers.Processes;

namespace PerfEval.Generation.Writing;

/// <summary>Has LibreOffice print Word documents as PDF, many in one call.</summary>
internal static class PdfPrinting
{
    private const int Batch = 50;

    private static readonly ProcessLimits Allowed = new() { Time = TimeSpan.FromMinutes(10), CpuSeconds = 600, MemoryBytes = 3L << 30, FileBytes = 256L << 20, OpenFiles = 512 };

    public static bool Available => ExternalTools.LibreOffice is not null;

    /// <summary>Prints every document into the folder as NAME.pdf; returns the names that it could not print.</summary>
    public static IReadOnlyList<string> Print(IReadOnlyList<(string Name, byte[] Document)> documents, string folder)
    {
        foreach (var batch in documents.Chunk(Batch)) PrintBatch(batch, folder);
        return [.. documents.Select(d => d.Name).Where(n => !File.Exists(Path.Combine(folder, n + ".pdf")))];
    }

    private static void PrintBatch((string Name, byte[] Document)[] batch, string folder)
    {
        using var scratch = new ScratchFolder();
        var profile = scratch.File("profile");
        OfficeProfile.Write(profile);
        var files = batch.Select(d => scratch.Write(d.Name + ".docx", d.Document)).ToList();
        try
        {
            ChildProcess.Run(
                new ProcessCommand(ExternalTools.LibreOffice!,
                    ["-env:UserInstallation=" + new Uri(profile).AbsoluteUri, "--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault",
                        "--convert-to", "pdf", "--outdir", scratch.File("out"), .. files],
                    scratch.Path),
                Allowed);
        }
        catch (Win32Exception)
        {
            // Not to be started: told as not printed.
        }
        foreach (var (name, _) in batch)
        {
            var printed = Path.Combine(scratch.File("out"), name + ".pdf");
            if (File.Exists(printed)) File.Move(printed, Path.Combine(folder, name + ".pdf"), overwrite: true);
        }
    }
}
