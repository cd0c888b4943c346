using PerfEval.Readers.Archives;

namespace PerfEval.Cli.Ingesting;

/// <summary>The files that paths on a command line stand for, each with the name it is known by: the path as given, below a folder folder/relative path.</summary>
internal static class FilesToIngest
{
    private static readonly EnumerationOptions Plainly = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    public static IEnumerable<(string Path, string Name)> Below(IEnumerable<string> paths) => paths.SelectMany(path =>
        Directory.Exists(path)
            ? Files(new DirectoryInfo(path)).Select(f => (f, Path.Combine(Path.GetFileName(Path.GetFullPath(path)), Path.GetRelativePath(path, f))))
            : [(path, path)]);

    // A folder that can't be entered is handed on as if it were a file, so that its failure is recorded. Linked folders may lead in circles.
    private static IEnumerable<string> Files(DirectoryInfo folder)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos("*", Plainly);
        }
        catch (UnauthorizedAccessException)
        {
            return [folder.FullName];
        }
        return entries.OrderBy(e => e.Name, StringComparer.Ordinal).SelectMany(e => e switch
        {
            DirectoryInfo { LinkTarget: null } below => Files(below),
            FileInfo file when !SystemFiles.Holds(file.Name) => [file.FullName],
            _ => [],
        });
    }

    public static string WhyUnopened(string path, Exception unopened) => unopened switch
    {
        UnauthorizedAccessException => "文件无法打开：没有读取权限",
        FileNotFoundException when path.Contains('\uFFFD', StringComparison.Ordinal) => "文件无法打开：文件名的编码不是UTF-8，请改名后重试",
        PathTooLongException => "文件无法打开：路径过长",
        _ => "文件无法打开：文件已不在原处",
    };
}
