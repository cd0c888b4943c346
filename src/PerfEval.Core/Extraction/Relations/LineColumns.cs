using System.Text.RegularExpressions;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Relations;

/// <summary>The money columns of one line by what they hold: 年初预算, 调整数, 调整后预算, 到位, 支出, 结余, 增减额, two years.</summary>
internal sealed partial class LineColumns
{
    private readonly List<(MoneyCell Cell, Amount Amount)> cells;

    public LineColumns(MoneyLine line)
    {
        // A 大写 column or one masked has no cell here; 增减额 and 调整数 are told by their words, whatever their role.
        cells = [.. line.Cells.Where(c => !c.Cell.IsSoFar)];
        Change = Single(ChangeHead());
        Adjustment = Single(AdjustmentHead());
        Balance = Of(AmountRole.Balance).FirstOrDefault();
        Price = Of(AmountRole.UnitPrice) is [var price] ? price : null;
        Budgets = [.. Of(AmountRole.Budget).OrderByDescending(a => Adjusted == a)];
        Received = [.. Of(AmountRole.Received)];
        Paid = [.. Of(AmountRole.Paid)];
        var plain = cells.Where(c => c.Cell.Role is not (AmountRole.UnitPrice or AmountRole.Balance) && c.Amount != Change && c.Amount != Adjustment).ToList();
        Plain = plain.Count == 1 ? plain[0].Amount : null;
        Changes = [.. Years()];
    }

    public Amount? Change { get; }

    public Amount? Adjustment { get; }

    public Amount? Balance { get; }

    public Amount? Price { get; }

    /// <summary>The only amount of the line that is no price, balance or change.</summary>
    public Amount? Plain { get; }

    public IReadOnlyList<Amount> Budgets { get; }

    public IReadOnlyList<Amount> Received { get; }

    public IReadOnlyList<Amount> Paid { get; }

    /// <summary>This year's and last year's number, as many pairs as the heads allow.</summary>
    public IReadOnlyList<(Amount Now, Amount Before)> Changes { get; }

    /// <summary>未付金额 of a contract.</summary>
    public Amount? Unpaid => Single(UnpaidHead());

    public IReadOnlyList<Amount> Contracts => Of(AmountRole.Contract);

    public Amount? Initial => Single(InitialHead());

    public Amount? Adjusted => Single(AdjustedHead());

    private IEnumerable<(Amount Now, Amount Before)> Years()
    {
        var years = cells.Select(c => (c.Amount, Year: YearOf(c.Cell.Attribute), c.Cell.Role)).Where(c => c.Year is not null && c.Amount != Change && c.Amount != Adjustment).ToList();
        return from now in years
               from before in years
               where now.Year > before.Year && (now.Role == before.Role || years.Count == 2)
               orderby now.Year - before.Year
               select (now.Amount, before.Amount);
    }

    // 2021年支出, 2020年; 本年, 上年
    private static int? YearOf(string head) =>
        YearWord().Match(head) is { Success: true } year ? int.Parse(year.Value, System.Globalization.CultureInfo.InvariantCulture)
        : LastYear().IsMatch(head) ? 0 : ThisYear().IsMatch(head) ? 1 : null;

    private List<Amount> Of(AmountRole role) => [.. cells.Where(c => c.Cell.Role == role && c.Amount != Change && c.Amount != Adjustment).Select(c => c.Amount)];

    private Amount? Single(Regex head) => cells.Where(c => head.IsMatch(c.Cell.Attribute)).Select(c => c.Amount).ToList() is [var only] ? only : null;

    [GeneratedRegex("增减(?!率|幅|比)|变动(?!率|幅)|增加额|差额|较上年|比上年")]
    private static partial Regex ChangeHead();

    [GeneratedRegex("(?<!年)调整(?:数|额|金额|情况)?(?:（.*）)?$|追加|调增|调减")]
    private static partial Regex AdjustmentHead();

    [GeneratedRegex("未付|未支付|欠付|待付")]
    private static partial Regex UnpaidHead();

    [GeneratedRegex("年初预算|调整前|原预算|年初批复|初始预算")]
    private static partial Regex InitialHead();

    [GeneratedRegex("调整后|全年预算|调整预算数")]
    private static partial Regex AdjustedHead();

    [GeneratedRegex(@"(?:19|20)\d{2}(?=年|$)")]
    private static partial Regex YearWord();

    [GeneratedRegex("上年|去年|上一年")]
    private static partial Regex LastYear();

    [GeneratedRegex("本年|当年|今年")]
    private static partial Regex ThisYear();
}
