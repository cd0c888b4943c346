namespace PerfEval.Generation.Faults;

/// <summary>One object of each class that fulfils a contract, so that a new fault or trap is one new file.</summary>
internal static class Instances
{
    public static IEnumerable<T> Of<T>() =>
        typeof(Instances).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && typeof(T).IsAssignableFrom(t)).Select(t => (T)Activator.CreateInstance(t)!);
}
