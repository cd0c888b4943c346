namespace PerfEval.Generation.Facts;

/// <summary>The form of a report (报告形式), as in the families that bureaus use.</summary>
public enum ReportFamily
{
    /// <summary>项目支出绩效自评表, with the three rows of funds.</summary>
    National,

    /// <summary>The same in short: no initial budget, 分值 before 年度指标值.</summary>
    NationalShort,

    /// <summary>The same with 年度指标值 split into 指标性质, 指标值, 度量单位.</summary>
    NationalSplit,

    /// <summary>Sichuan's 0013zp: 10 + 90.</summary>
    Sichuan,

    /// <summary>Hubei's 20 + 80.</summary>
    Hubei,

    /// <summary>Hunan's frame of 2011: 决策20 管理25 绩效55.</summary>
    Hunan,

    /// <summary>部门整体支出.</summary>
    Department,

    /// <summary>转移支付.</summary>
    Transfer,

    /// <summary>第三方评价.</summary>
    ThirdParty,

    /// <summary>A narrative on one project, chapters as the province has them.</summary>
    Narrative,

    /// <summary>A narrative that tells its score first.</summary>
    ScoreFirst,

    /// <summary>A narrative on several projects.</summary>
    MultiProject,
}
