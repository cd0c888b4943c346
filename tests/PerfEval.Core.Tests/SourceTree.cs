namespace PerfEval.Core.Tests;

/// <summary>The source files of the project, for tests that hold its conventions.</summary>
public static class SourceTree
{
    public static string Core { get; } = Path.Combine(Root(), "src", "PerfEval.Core");

    public static IEnumerable<(string Folder, string Path)> CoreFiles() =>
        from path in Directory.EnumerateFiles(Core, "*.cs", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(Core, path).Split(Path.DirectorySeparatorChar)
        where parts.Length > 1 && parts[0] is not ("obj" or "bin")
        select (parts[0], path);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PerfEval.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("PerfEval.sln");
    }
}
