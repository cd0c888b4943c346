namespace PerfEval.Core.Rules;

/// <summary>错误 / 疑点 / 提示.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
