namespace PerfEval.Evaluation.Figures;

/// <summary>Every figure by its key, in the order of printing, with its Chinese name.</summary>
public static class FigureNames
{
    public const string Read = "read", Amounts = "amounts", AmountRoles = "amount_roles", Dates = "dates", Rates = "rates", DocumentNumbers = "document_numbers",
        FundCells = "fund_cells", Indicators = "indicators", IndicatorPoints = "indicator_points", Problem = "problem", Suggestion = "suggestion",
        LeftAlone = "left_alone", ProblemCodes = "problem_codes", MustFind = "must_find", MustNot = "must_not", WrongErrors = "wrong_errors";

    /// <summary>Figures that count what must not be: nothing is wanted of them, and less is better.</summary>
    public static bool CountsFaults(string figure) => figure is MustNot or WrongErrors;

    public static IReadOnlyList<(string Key, string Name)> All { get; } =
    [
        (Read, "读取状态"),
        ("project", "项目名称"), ("unit", "实施单位"), ("province", "省"), ("city", "市"), ("county", "县"), ("fiscal_year", "预算年度"),
        ("report_date", "报告日期"), ("self_score", "自评得分"), ("grade", "评价等级"),
        (Amounts, "金额"), (AmountRoles, "金额角色"), (Dates, "日期"), (Rates, "比率"), (DocumentNumbers, "文号"),
        (FundCells, "资金表单元格"), (Indicators, "指标行"),
        ("indicator_level1", "一级指标"), ("indicator_level2", "二级指标"), ("indicator_target", "年度指标值"), ("indicator_actual", "实际完成值"), (IndicatorPoints, "分值和得分"),
        (Problem, "问题"), (Suggestion, "建议"), (LeftAlone, "非问题非建议"), (ProblemCodes, "问题编码"),
        (MustFind, "应查出的疑点"), (MustNot, "禁报的疑点"), (WrongErrors, "多报的错误"),
    ];

    private static readonly Dictionary<string, string> Names = All.ToDictionary(f => f.Key, f => f.Name);

    public static string Of(string key) => Names.GetValueOrDefault(key, key);
}
