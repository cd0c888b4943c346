namespace PerfEval.Storage.Likeness;

/// <summary>A report as it is told from its own versions (版本): same unit, project and year.</summary>
internal sealed record ComparedReport(string? Unit, string? Project, int? FiscalYear)
{
    public bool IsVersionOf(ComparedReport other) =>
        Project is not null && Project == other.Project && Unit == other.Unit && FiscalYear == other.FiscalYear;
}
