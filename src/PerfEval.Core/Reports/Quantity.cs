namespace PerfEval.Core.Reports;

/// <summary>
/// A number as printed, with the interval that its printed places stand for: 13.81万元 is [138050, 138150). In base units
/// (元; 1 for 100 %; points). <paramref name="Step"/> is one unit in the last printed place. An exact number has Low = High = Value.
/// An approximate one (约, 余, 多, 左右) is never exact.
/// </summary>
public readonly record struct Quantity(decimal Value, decimal Low, decimal High, decimal Step, bool Approximate = false)
{
    public static Quantity Exact(decimal value) => new(value, value, value, 1);

    public static Quantity Rounded(decimal value, decimal step) => new(value, value - step / 2, value + step / 2, step);

    public bool IsExact => !Approximate && Low == High;
}
