namespace PerfEval.Generation.Drafts;

/// <summary>The names of facts on pieces (<see cref="Piece.Fact"/>): what a piece says.</summary>
public static class Said
{
    public const string Project = "project", Unit = "unit", Year = "year";

    public const string Initial = "funds.total.initial", Annual = "funds.total.annual", Received = "funds.total.received",
        Executed = "funds.total.executed", Balance = "funds.total.balance", Adjustment = "funds.adjustment",
        ExecutionRate = "rate.execution", ArrivalRate = "rate.arrival",
        ExecutionMax = "execution.max", ExecutionScore = "execution.score";

    public const string Contract = "contract", ContractCapital = "contract.capital",
        Quantity = "product.quantity", Price = "product.price", Product = "product",
        LastYear = "growth.last", ThisYear = "growth.this", Change = "growth.change", Growth = "growth.rate";

    public const string Score = "score.total", Grade = "grade", MaxTotal = "score.max";

    public const string Start = "date.start", End = "date.end", Accepted = "date.accepted", Reported = "date.report";

    /// <summary>The sum under a table or list of payments.</summary>
    public const string PaymentTotal = "payment.total";

    /// <summary>One addend of the payments (支出明细), counted from zero.</summary>
    public static string Payment(int index) => $"payment.{index}";

    /// <summary>A cell of a source row: column is initial, annual, received, executed or balance.</summary>
    public static string Source(int index, string column) => $"source.{index}.{column}";

    /// <summary>A row of the national form (当年财政拨款, 上年结转资金, 其他资金).</summary>
    public static string FormRow(int index, string column) => $"form.{index}.{column}";

    /// <summary>What an indicator row says: name, level1, level2, target, actual, max, score, reason, unit, completion.</summary>
    public static string Indicator(int index, string what) => $"indicator.{index}.{what}";

    /// <summary>A result that only the narrative tells (where the score table has prescribed rows).</summary>
    public static string Measured(int index, string what) => $"measured.{index}.{what}";

    /// <summary>The points of a class of indicators (产出指标, …, 预算执行率) as the narrative sums them up.</summary>
    public static string ClassScore(string level1) => $"class.{level1}.score";

    public static string ClassMax(string level1) => $"class.{level1}.max";

    public static string Document(int index) => $"document.{index}";

    /// <summary>A count that a list beside it bears out: stated, or item N.</summary>
    public static string Count(string what) => $"count.{what}";

    /// <summary>A sub-project of a report on several (多项目).</summary>
    public static string SubProject(int index, string what) => $"subproject.{index}.{what}";
}
