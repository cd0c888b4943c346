namespace PerfEval.Core.Reports;

/// <summary>表式: the family of form or report that a document follows.</summary>
public enum FormFamily
{
    /// <summary>A report in words, with tables of its own kind.</summary>
    Narrative,

    /// <summary>项目支出绩效自评表 of 财预〔2020〕10号</summary>
    National,

    /// <summary>The same without 年初预算数, with 分值 before 年度指标值.</summary>
    NationalShort,

    /// <summary>四川 0013zp: 预算执行情况 10, 绩效指标 90</summary>
    Sichuan,

    /// <summary>湖北: 预算执行情况 20, 年度绩效目标 80</summary>
    Hubei,

    /// <summary>湖南 2011: 项目决策 20, 项目管理 25, 项目绩效 55</summary>
    Hunan,

    /// <summary>部门整体支出</summary>
    Department,

    /// <summary>转移支付</summary>
    Transfer,

    /// <summary>第三方评价</summary>
    ThirdParty,
}
