using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PerfEval.Storage.Migrations;

/// <summary>One numbered script of the schema; never changed once it is released.</summary>
internal sealed record SchemaScript(int Number, string Name, string Sql)
{
    private const string Prefix = "Schema/";

    /// <summary>Every script in this assembly, in the order of their numbers.</summary>
    public static IReadOnlyList<SchemaScript> All { get; } =
        [.. typeof(SchemaScript).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(Load)
            .OrderBy(s => s.Number)];

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    private static SchemaScript Load(string resource)
    {
        using var reader = new StreamReader(typeof(SchemaScript).Assembly.GetManifestResourceStream(resource)!);
        var name = resource[Prefix.Length..];
        return new SchemaScript(int.Parse(name[..4], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }
}
