namespace PerfEval.Readers.Archives;

/// <summary>What systems and programs leave beside reports: __MACOSX, .DS_Store, Thumbs.db, the ~$ files of open documents.</summary>
public static class SystemFiles
{
    private static readonly string[] Names = ["Thumbs.db", "desktop.ini"];

    /// <summary>True for a path that nobody means to hand in.</summary>
    public static bool Holds(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var parts = path.Split('/', '\\');
        var name = parts[^1];
        return name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || parts.Contains("__MACOSX", StringComparer.OrdinalIgnoreCase)
            || Names.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
