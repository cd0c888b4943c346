using PerfEval.Generation.Facts;

namespace PerfEval.Generation;

/// <summary>What people call the families (报告形式) and formats on the command line.</summary>
public static class FamilyNames
{
    public static readonly IReadOnlyDictionary<string, ReportFamily> Known = new Dictionary<string, ReportFamily>(StringComparer.Ordinal)
    {
        ["自评表"] = ReportFamily.National,
        ["自评表简表"] = ReportFamily.NationalShort,
        ["自评表分栏"] = ReportFamily.NationalSplit,
        ["四川"] = ReportFamily.Sichuan,
        ["湖北"] = ReportFamily.Hubei,
        ["湖南"] = ReportFamily.Hunan,
        ["部门整体"] = ReportFamily.Department,
        ["转移支付"] = ReportFamily.Transfer,
        ["第三方"] = ReportFamily.ThirdParty,
        ["叙述"] = ReportFamily.Narrative,
        ["得分在前"] = ReportFamily.ScoreFirst,
        ["多项目"] = ReportFamily.MultiProject,
    };

    /// <summary>The family of a Chinese name or of an English one, any case; null when there is none.</summary>
    public static ReportFamily? Of(string name) =>
        Known.TryGetValue(name, out var family) || (!int.TryParse(name, out _) && Enum.TryParse(name, ignoreCase: true, out family)) ? family : null;

    /// <summary>Whether reports of the family are written in the format.</summary>
    public static bool Suits(ReportFamily family, string format) => Families.FamilyCatalog.Suits(family, format);
}
