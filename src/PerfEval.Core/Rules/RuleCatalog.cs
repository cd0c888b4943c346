namespace PerfEval.Core.Rules;

/// <summary>Every rule of the program, found by reflection, in the order of their ids.</summary>
public static class RuleCatalog
{
    /// <summary>The version of the whole rule set; raised when any rule changes what it finds.</summary>
    public const string Version = "1.0";

    public static IReadOnlyList<IConsistencyRule> All { get; } =
        [.. typeof(RuleCatalog).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IConsistencyRule)))
            .Where(t => t.GetConstructor(Type.EmptyTypes) is not null)
            .Select(t => (IConsistencyRule)Activator.CreateInstance(t)!)
            .OrderBy(r => r.Descriptor.Id, StringComparer.Ordinal)];
}
