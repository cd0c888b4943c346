namespace PerfEval.Storage.Search;

/// <summary>What can be asked for beside words (字段).</summary>
public enum SearchField
{
    /// <summary>年度</summary>
    Year,

    /// <summary>地区: province, city or county.</summary>
    Region,

    /// <summary>类型: 单位自评, 部门评价, 第三方评价.</summary>
    Kind,

    /// <summary>问题: the code of a problem told in the report.</summary>
    Problem,

    /// <summary>规则: the rule of a finding.</summary>
    Rule,

    /// <summary>得分: the score claimed, from – to.</summary>
    Score,

    /// <summary>单位: a part of the unit's name.</summary>
    Unit,
}
