namespace PerfEval.Cli.Commands;

/// <summary>Files named by arguments: a folder is walked in the order of names; a file below it is named folder/relative path.</summary>
internal static class InputFiles
{
    public static IEnumerable<(string Path, string Name)> Expand(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            if (!Directory.Exists(path))
            {
                yield return (path, path);
                continue;
            }
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                yield return (file, Path.Combine(path, Path.GetRelativePath(path, file)).Replace('\\', '/'));
            }
        }
    }
}
