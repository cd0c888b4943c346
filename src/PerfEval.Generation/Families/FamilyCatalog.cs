using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Families;

/// <summary>Every family that can be written.</summary>
internal static class FamilyCatalog
{
    public static readonly IReadOnlyList<IReportFamily> All =
    [
        new NationalForm(ReportFamily.National, FormShape.Full), new NationalForm(ReportFamily.NationalShort, FormShape.Short), new NationalForm(ReportFamily.NationalSplit, FormShape.Split),
        new SichuanForm(), new OutlinedReport(ReportFamily.Hubei, "湖北"), new OutlinedReport(ReportFamily.Hunan, "湖南"),
        new OutlinedReport(ReportFamily.Department, "部门"), new OutlinedReport(ReportFamily.Transfer, "转移支付"), new OutlinedReport(ReportFamily.ThirdParty, "第三方"),
        new OutlinedReport(ReportFamily.Narrative, "叙述"), new OutlinedReport(ReportFamily.ScoreFirst, "得分在前"), new OutlinedReport(ReportFamily.MultiProject, "多项目"),
    ];

    public static IReportFamily Of(ReportFamily family) => All.First(f => f.Family == family);

    /// <summary>Forms are written as sheets too, narratives are not.</summary>
    public static bool Suits(ReportFamily family, string format) => format != "xlsx" ||
        family is ReportFamily.National or ReportFamily.NationalShort or ReportFamily.NationalSplit or ReportFamily.Sichuan;
}
