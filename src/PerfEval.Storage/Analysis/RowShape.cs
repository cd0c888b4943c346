using System.Reflection;
using System.Text.Json;
using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Analysis;

/// <summary>
/// The columns of a fact, from its record: a property per column in snake case; a span is start and length, a cell is cell_table,
/// cell_row and cell_column; words stand in an array, relations as JSON, other lists in tables of their own. A property added to the record needs only its column in a new script.
/// </summary>
internal sealed class RowShape<T>
{
    private static readonly ConstructorInfo Constructor = typeof(T).GetConstructors()[0];

    private readonly PropertyInfo[] properties =
        Constructor.GetParameters() is { Length: > 0 } parameters
            ? [.. parameters.Select(p => typeof(T).GetProperty(p.Name!)!)]
            : [.. typeof(T).GetProperties().Where(p => p.CanWrite)];

    private readonly Func<object?, object?[]>[] put;

    public RowShape() => put = [.. properties.Select(PutterOf)];

    public IEnumerable<string> Columns => properties.SelectMany(ColumnsOf);

    public IEnumerable<object?> Values(T fact) => properties.SelectMany((p, i) => put[i](p.GetValue(fact)));

    public T Read(NpgsqlDataReader row)
    {
        var values = properties.Select(p => Read(row, p)).ToArray();
        if (Constructor.GetParameters().Length > 0) return (T)Constructor.Invoke(values);
        var fact = Activator.CreateInstance<T>();
        for (var i = 0; i < properties.Length; i++) properties[i].SetValue(fact, values[i]);
        return fact;
    }

    private static string[] ColumnsOf(PropertyInfo property)
    {
        if (property.PropertyType == typeof(SpanInfo)) return ["start", "length"];
        if (property.PropertyType == typeof(CellInfo)) return ["cell_table", "cell_row", "cell_column"];
        if (property.PropertyType == typeof(IReadOnlyList<RelationInfo>)) return ["relations"];
        return IsList(property) ? [] : [JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)];
    }

    // Asked once for each property: what a type is takes longer to tell than what it holds.
    private static Func<object?, object?[]> PutterOf(PropertyInfo property)
    {
        if (property.PropertyType == typeof(CellInfo)) return value => value is CellInfo cell ? [cell.Table, cell.Row, cell.Column] : [null, null, null];
        if (property.PropertyType == typeof(SpanInfo)) return value => value is SpanInfo span ? [span.Start, span.Length] : [null, null];
        if (property.PropertyType == typeof(IReadOnlyList<RelationInfo>))
            return value => [value is IReadOnlyList<RelationInfo> relations && RelationsJson.Write(relations) is { } json ? new JsonWords(json) : null];
        if (IsList(property)) return _ => [];
        return value => [value switch { string text => StorableText.Of(text), IEnumerable<string> words => words.Select(StorableText.Of).ToArray(), _ => value }];
    }

    private static object? Read(NpgsqlDataReader row, PropertyInfo property)
    {
        if (property.PropertyType == typeof(SpanInfo)) return new SpanInfo(row.Int("start"), row.Int("length"));
        if (property.PropertyType == typeof(CellInfo))
            return row.Value<int>("cell_table") is { } table ? new CellInfo(table, row.Int("cell_row"), row.Int("cell_column")) : null;
        if (property.PropertyType == typeof(IReadOnlyList<RelationInfo>)) return RelationsJson.Read(row.Text("relations"));
        if (IsList(property)) return Array.CreateInstance(property.PropertyType.GetGenericArguments()[0], 0);
        return row[ColumnsOf(property)[0]] is var value && value is DBNull ? null : value;
    }

    private static bool IsList(PropertyInfo property) =>
        property.PropertyType != typeof(IReadOnlyList<string>) && property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);
}
