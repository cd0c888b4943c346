namespace PerfEval.Tests.Programs;

/// <summary>Lets LibreOffice convert files, many in one call, with a profile of its own.</summary>
internal static class OfficePdf
{
    /// <summary>The converted files, in the order of those given.</summary>
    public static IReadOnlyList<byte[]> Of(IReadOnlyList<byte[]> files, string extension = "docx", string to = "pdf")
    {
        using var folder = new TestFolder();
        var names = files.Select((_, i) => folder.File($"{i:D5}.{extension}")).ToList();
        foreach (var (name, content) in names.Zip(files)) File.WriteAllBytes(name, content);
        foreach (var batch in names.Chunk(40))
            Program.Run("/usr/bin/soffice", [$"-env:UserInstallation=file://{folder.File("profile")}", "--headless", "--norestore", "--convert-to", to, "--outdir", folder.File("out"), .. batch], TimeSpan.FromMinutes(10));
        return [.. names.Select(n => File.ReadAllBytes(Path.Combine(folder.File("out"), Path.GetFileNameWithoutExtension(n) + "." + to.Split(':')[0])))];
    }
}
