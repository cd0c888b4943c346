using Npgsql;

namespace PerfEval.Storage.Sql;

/// <summary>Reads columns by name; a database null is a C# null.</summary>
internal static class Columns
{
    public static string? Text(this NpgsqlDataReader row, string name) => row.Reference<string>(name);

    public static string Words(this NpgsqlDataReader row, string name) => row.GetString(row.GetOrdinal(name));

    public static long Long(this NpgsqlDataReader row, string name) => row.GetInt64(row.GetOrdinal(name));

    public static int Int(this NpgsqlDataReader row, string name) => row.GetInt32(row.GetOrdinal(name));

    public static T State<T>(this NpgsqlDataReader row, string name) where T : struct, Enum => Enum.Parse<T>(row.Words(name), ignoreCase: true);

    public static T? Value<T>(this NpgsqlDataReader row, string name) where T : struct =>
        row.GetOrdinal(name) is var i && row.IsDBNull(i) ? null : row.GetFieldValue<T>(i);

    private static T? Reference<T>(this NpgsqlDataReader row, string name) where T : class =>
        row.GetOrdinal(name) is var i && row.IsDBNull(i) ? null : row.GetFieldValue<T>(i);
}
