namespace PerfEval.Cli.Ingesting;

/// <summary>The files that paths on a command line stand for, each with the name it is known by: the path as given, below a folder folder/relative path.</summary>
internal static class FilesToIngest
{
    private static readonly EnumerationOptions Walk = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint };

    public static IEnumerable<(string Path, string Name)> Below(IEnumerable<string> paths) => paths.SelectMany(path =>
        Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", Walk).Where(IsReport).Order(StringComparer.Ordinal)
                .Select(f => (f, Path.Combine(Path.GetFileName(Path.GetFullPath(path)), Path.GetRelativePath(path, f))))
            : [(path, path)]);

    public static string WhyUnopened(string path, Exception unopened) => unopened switch
    {
        UnauthorizedAccessException => "文件无法打开：没有读取权限",
        FileNotFoundException when path.Contains('\uFFFD', StringComparison.Ordinal) => "文件无法打开：文件名的编码不是UTF-8，请改名后重试",
        PathTooLongException => "文件无法打开：路径过长",
        _ => "文件无法打开：文件已不在原处",
    };

    // Word leaves ~$ files beside open documents; .DS_Store and its like are no one's reports.
    private static bool IsReport(string path) =>
        Path.GetFileName(path) is var name
        && !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal) && !name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase);
}
