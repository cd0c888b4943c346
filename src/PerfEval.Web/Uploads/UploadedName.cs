namespace PerfEval.Web.Uploads;

/// <summary>The name of an uploaded file as its owner knows it. Browsers write quotes and line breaks in it as %22, %0D, %0A.</summary>
public static class UploadedName
{
    public static string Read(string sent, int longest)
    {
        ArgumentNullException.ThrowIfNull(sent);
        var name = sent
            .Replace("%22", "\"", StringComparison.Ordinal)
            .Replace("%0D", "\r", StringComparison.OrdinalIgnoreCase)
            .Replace("%0A", "\n", StringComparison.OrdinalIgnoreCase);
        return name.Length <= longest ? name : name[..longest];
    }
}
