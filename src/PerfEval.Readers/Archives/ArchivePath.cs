using System.Text;

namespace PerfEval.Readers.Archives;

/// <summary>
/// Makes the path of an entry one that leads nowhere: without a root, a drive, steps upwards or control characters. It is only shown, but
/// whoever exports it should not have to think of this.
/// </summary>
internal static class ArchivePath
{
    private const int Longest = 800;
    private const string Nameless = "未命名";

    public static string Clean(string name)
    {
        var parts = name.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries)
            .Select(Printable)
            .Where(p => p.Length > 0 && p.Trim('.', ' ').Length > 0)
            .ToList();
        // C:/报告.docx
        if (parts is [[_, ':'], _, ..]) parts.RemoveAt(0);
        var path = string.Join('/', parts);
        return path.Length == 0 ? Nameless : path.Length <= Longest ? path : "…" + path[^Longest..];
    }

    // Also what turns the direction of writing round, so that “xcod.exe” reads “exe.docx”.
    private static string Printable(string part) =>
        string.Concat(part.EnumerateRunes().Select(r => Rune.IsControl(r) || r.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) ? "\uFFFD" : r.ToString())).Trim();
}
