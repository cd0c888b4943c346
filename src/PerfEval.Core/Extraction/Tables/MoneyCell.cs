using PerfEval.Core.Documents;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Extraction.Tables;

/// <summary>A bare number in a cell that its head or label makes an amount.</summary>
internal sealed record MoneyCell(TableLayout Layout, int Index, TextSpan Span, string Attribute, string RowLabel, Quantity Value, MoneyUnit Unit)
{
    /// <summary>A target or actual value (指标值, 完成值) whose 度量单位 is 万元 or 元.</summary>
    public bool IsIndicator { get; init; }

    /// <summary>What was done with the money (预算数, 支出) stands at the rows, and the heads tell sources or items.</summary>
    public bool IsTransposed { get; init; }

    /// <summary>The source that a head tells (中央 under 预算数); null where rows tell it or nothing does.</summary>
    public FundSource? HeadSource { get; init; }

    /// <summary>The role that its own words tell, the nearest first; null when none do.</summary>
    public AmountRole? Role { get; init; }

    /// <summary>累计拨付 beside 拨付金额, 累计结余: what had come together by then, no part of any sum.</summary>
    public bool IsSoFar => Attribute.Contains("累计", StringComparison.Ordinal) && (Role is null or AmountRole.Other or AmountRole.Balance);

    public CellPosition Position => new(Layout.Table.Index, Layout.Cell(Index).Row, Layout.Cell(Index).Column);

    public int Row => Layout.Cell(Index).Row;

    public int Column => Layout.Cell(Index).Column;

    public bool HasHead => Layout.HeadRowOf(Row) >= 0 && Layout.HeadRowOf(Row) != Row && Layout.HeadParts(Index).Count > 0;

    /// <summary>The numbers that are of one kind and add up: a column, or a row of a table with its attributes at the rows.</summary>
    public (TableLayout Layout, int Head, bool IsRow, int At) Series => (Layout, Layout.HeadRowOf(Row), IsTransposed, IsTransposed ? Row : Column);

    /// <summary>The numbers that tell of one thing: a row, or a column of a table with its attributes at the rows.</summary>
    public (TableLayout Layout, int Head, bool IsColumn, int At) Line => (Layout, Layout.HeadRowOf(Row), IsTransposed, IsTransposed ? Column : Row);
}
