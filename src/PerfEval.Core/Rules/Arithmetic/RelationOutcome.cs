namespace PerfEval.Core.Rules.Arithmetic;

/// <summary>How a claimed relation comes out.</summary>
public enum RelationOutcome
{
    Holds,

    /// <summary>Meets only once a whole unit of the coarser printed place is allowed: 截断而非四舍五入.</summary>
    HoldsWhenCutOff,

    Fails,

    /// <summary>A number is missing, masked or approximate.</summary>
    CannotTell,
}
