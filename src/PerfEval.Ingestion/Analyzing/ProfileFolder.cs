using System.Text.Json;
using PerfEval.Core.Profiles;
using PerfEval.Core.Reports;

namespace PerfEval.Ingestion.Analyzing;

/// <summary>A bureau's own profiles (核对口径): the .json files of the folder that PERFEVAL_PROFILES names, beside the built-in ones.</summary>
public static class ProfileFolder
{
    public const string Variable = "PERFEVAL_PROFILES";

    /// <exception cref="InvalidDataException">The folder is not there or a file in it isn't a profile; the message is Chinese, for people.</exception>
    public static ProfileCatalog Load(string? folder)
    {
        if (string.IsNullOrWhiteSpace(folder)) return ProfileCatalog.Embedded;
        if (!Directory.Exists(folder)) throw new InvalidDataException($"找不到口径文件夹：{folder}");
        return ProfileCatalog.Embedded.With([.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)]);
    }

    private static ScoringProfile Read(string path)
    {
        try
        {
            return ProfileCatalog.Parse(File.ReadAllText(path));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"口径文件{Path.GetFileName(path)}不能使用：{e.Message}", e);
        }
    }
}
