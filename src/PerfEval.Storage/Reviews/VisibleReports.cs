namespace PerfEval.Storage.Reviews;

/// <summary>
/// Which reports an account may see and judge (可见范围). The one place for it: every query and every write of the review asks here; the database knows which documents a connection sees.
/// </summary>
internal static class VisibleReports
{
    /// <summary>The SQL condition over rows w of reviews.</summary>
    public const string Condition = "(current_setting('perfeval.scope', true) is null or exists (select from documents v where v.id = w.document_id))";
}
