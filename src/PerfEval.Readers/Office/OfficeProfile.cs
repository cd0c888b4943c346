namespace PerfEval.Readers.Office;

/// <summary>
/// The settings under which LibreOffice runs: no macros, no addresses outside the file followed, no proxy but a dead one. Written
/// afresh for every file, so that none can leave anything for the next.
/// </summary>
internal static class OfficeProfile
{
    private static readonly (string Path, string Name, string Value)[] Settings =
    [
        ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
        ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
        ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
        ("Office.Calc/Content/Update", "Link", "2"),
        ("Office.Writer/Content/Update", "Link", "0"),
        ("Inet/Settings", "ooInetProxyType", "2"),
        ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
        ("Inet/Settings", "ooInetHTTPProxyPort", "1"),
        ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
        ("Inet/Settings", "ooInetHTTPSProxyPort", "1"),
        ("Inet/Settings", "ooInetNoProxy", ""),
    ];

    public static void Write(string folder)
    {
        var user = Directory.CreateDirectory(Path.Combine(folder, "user")).FullName;
        var items = Settings.Select(s => $"<item oor:path=\"/org.openoffice.{s.Path}\"><prop oor:name=\"{s.Name}\" oor:op=\"fuse\"><value>{s.Value}</value></prop></item>");
        File.WriteAllText(Path.Combine(user, "registrymodifications.xcu"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\""
            + $" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">{string.Concat(items)}</oor:items>");
    }
}
