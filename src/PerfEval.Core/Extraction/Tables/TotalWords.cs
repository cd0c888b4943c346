using System.Text.RegularExpressions;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>The labels of rows and columns that sum up others: 合计, 小计, 其中.</summary>
internal static partial class TotalWords
{
    /// <summary>合计, 支出总计, 合计（万元）, 一、本年支出合计</summary>
    public static bool IsTotal(string label) => Total().IsMatch(label);

    public static bool IsSubtotal(string label) => label.Contains("小计", StringComparison.Ordinal);

    /// <summary>其中：人员经费 only splits the row before it.</summary>
    public static bool IsSubRow(string label) => label.StartsWith("其中", StringComparison.Ordinal);

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,2}、)?(?:本年|全年|年度|实际|累计|项目|部门|单位|三公)*(?:支出|资金|项目|金额|经费|预算|合同|投资|费用|投入|总)?(?:合计|总计|共计|总额)(?:数|额|金额)?(?:（.*）)?$|^合[ ]*计|^总[ ]*计")]
    private static partial Regex Total();
}
