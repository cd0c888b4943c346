namespace PerfEval.Core.Reports.Statements;

/// <summary>事项: what a statement speaks of, without the words of time, cause and work around it.</summary>
/// <param name="Key">Modifiers and head noun: 龙冈中学校舍加固; <see cref="Whole"/> for 本项目; empty when nothing is named.</param>
public sealed record Thing(string Key)
{
    public const string Whole = "@项目";

    public static Thing None { get; } = new("");

    /// <summary>The key without the work done on it: 课桌椅 of 课桌椅更换.</summary>
    public string Head { get; init; } = Key;

    /// <summary>The members of a list (烘干机、色选机等加工设备); empty where one thing is named.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>全部, 各, 均: all there are of it.</summary>
    public bool IsAll { get; init; }

    /// <summary>部分, 个别: some of it.</summary>
    public bool IsSome { get; init; }

    public bool IsNamed => Key.Length > 0;
}
