using PerfEval.Web.Analytics;

namespace PerfEval.Web.Api.Resources;

/// <summary>A table (数据表): shares are of 1, years and counts numbers, what is not there null.</summary>
public sealed record TableResource(string Key, string Title, string? Note, IReadOnlyList<ColumnResource> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    public static TableResource Of(Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var sheet = figure.Sheet;
        return new TableResource(
            figure.Key, sheet.Name, figure.Note, [.. sheet.Columns.Select(c => new ColumnResource(c.Name, c.Kind, c.Hint))],
            [.. sheet.Rows.Select(r => (IReadOnlyList<object?>)[.. r.Select(c => c.Number is { } number ? number : c.Value)])]);
    }
}
