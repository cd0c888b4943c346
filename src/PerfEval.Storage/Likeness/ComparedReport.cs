namespace PerfEval.Storage.Likeness;

/// <summary>A report as it is told from its own versions (版本): same unit, project and year; what is not told may be the same.</summary>
internal sealed record ComparedReport(string? Unit, string? Project, int? FiscalYear)
{
    public bool IsVersionOf(ComparedReport other) =>
        Project is not null && Project == other.Project && Same(Unit, other.Unit) && (FiscalYear is null || other.FiscalYear is null || FiscalYear == other.FiscalYear);

    private static bool Same(string? one, string? other) => one is null || other is null || one == other;
}
