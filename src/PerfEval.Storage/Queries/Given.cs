using System.Linq.Expressions;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Queries;

/// <summary>Conditions of a filter: one whose value is null asks nothing.</summary>
internal static class Given
{
    public static IQueryable<T> WhereGiven<T, TValue>(
        this IQueryable<T> rows, TValue? value, Func<TValue, Expression<Func<T, bool>>> condition) where TValue : struct =>
        value is { } asked ? rows.Where(condition(asked)) : rows;

    public static IQueryable<T> WhereGiven<T>(this IQueryable<T> rows, string? value, Func<string, Expression<Func<T, bool>>> condition) =>
        value is null ? rows : rows.Where(condition(StorableText.Of(value)));
}
