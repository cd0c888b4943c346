namespace PerfEval.Storage.Queries;

/// <summary>How a list of reports is sorted.</summary>
public enum ReportOrder
{
    Newest,

    /// <summary>By number, the last that came first: a place in it holds whatever comes in between.</summary>
    LastArrived,

    /// <summary>Most errors first, then warnings.</summary>
    WorstFirst,
    County,
    Unit,
    Project,
    FiscalYear,
    ScoreHighest,
    ScoreLowest,
    BudgetLargest,
    FileName,
}
