using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Families;

/// <summary>Every family that can be written, with the name that people call it by.</summary>
internal static class FamilyCatalog
{
    public static readonly IReadOnlyList<IReportFamily> All = [new NationalForm(ReportFamily.National), new Narrative(ReportFamily.Narrative)];

    public static IReportFamily Of(ReportFamily family) => All.First(f => f.Family == family);
}
