using System.Text.Json;

namespace PerfEval.Storage.Backups;

/// <summary>What a backup holds (备份清单), with the hash of each part: manifest.json, written last.</summary>
public sealed record BackupManifest(DateTimeOffset CreatedAt, int Schema, long Documents, string DatabaseSha256, IReadOnlyList<string> Files)
{
    public const string Name = "manifest.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static BackupManifest Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path)) throw new InvalidDataException($"{folder} 不是完整的备份：缺少 {Name}。");
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(path), Options) ?? throw new InvalidDataException($"备份清单 {path} 是空的。");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"备份清单 {path} 已损坏。", broken);
        }
    }

    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, Name), JsonSerializer.Serialize(this, Options));
}
