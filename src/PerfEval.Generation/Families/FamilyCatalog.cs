using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Families;

/// <summary>Every family that can be written, with the name that people call it by.</summary>
internal static class FamilyCatalog
{
    public static readonly IReadOnlyList<IReportFamily> All = [new NationalForm(ReportFamily.National), new Narrative(ReportFamily.Narrative)];

    /// <summary>Forms are written as sheets too, narratives are not.</summary>
    public static bool Suits(ReportFamily family, string format) => format != "xlsx" ||
        family is ReportFamily.National or ReportFamily.NationalShort or ReportFamily.NationalSplit or ReportFamily.Sichuan;

    public static IReportFamily Of(ReportFamily family) => All.First(f => f.Family == family);
}
