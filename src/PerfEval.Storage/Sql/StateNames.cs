namespace PerfEval.Storage.Sql;

/// <summary>A state as the tables spell it.</summary>
internal static class StateNames
{
    public static string InSql<T>(this T state) where T : struct, Enum =>
        Enum.GetName(state) is { } name
            ? string.Create(name.Length, name, static (target, source) => source.AsSpan().ToLowerInvariant(target))
            : throw new ArgumentOutOfRangeException(nameof(state));
}
