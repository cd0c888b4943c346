namespace PerfEval.Generation.Drafts;

/// <summary>The chapters and tables that a family may print, by name.</summary>
public static class Topics
{
    public const string Overview = "overview";
    public const string Funds = "funds";
    public const string Management = "management";
    public const string Results = "results";
    public const string Conclusion = "conclusion";
    public const string Problems = "problems";
    public const string Suggestions = "suggestions";
    public const string Publication = "publication";
    public const string Attachments = "attachments";

    /// <summary>The table of budget, execution and their sources.</summary>
    public const string FundsTable = "funds table";

    /// <summary>The table of indicators with weights and scores.</summary>
    public const string ScoreTable = "score table";

    /// <summary>The national form: both in one table.</summary>
    public const string Form = "form";

    /// <summary>The table of what was paid for (支出明细).</summary>
    public const string PaymentTable = "payment table";
}
