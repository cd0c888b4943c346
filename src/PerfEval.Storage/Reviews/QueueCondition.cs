using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Reviews;

/// <summary>The SQL condition of a filter over rows w of reviews, with its parameters.</summary>
internal sealed class QueueCondition
{
    private readonly List<string> conditions = ["not w.superseded", VisibleReports.Condition];
    private readonly List<(string, object?)> parameters = [];

    public QueueCondition(QueueFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (filter.State is { } state) Add("w.state = @state", ("state", state.InSql()));
        if (filter.County is { } county) Add("w.county = @county", ("county", county));
        if (filter.Unit is { } unit) Add("position(@unit in w.unit) > 0", ("unit", unit));
        if (filter.FiscalYear is { } year) Add("w.fiscal_year = @year", ("year", year));
        if (filter.Rule is { } rule) Add("exists (select from findings f where f.run_id = w.run_id and f.rule = @rule)", ("rule", rule));
        if (filter.BatchId is { } batch) Add("exists (select from uploads p where p.document_id = w.document_id and p.batch_id = @batch)", ("batch", batch));
    }

    public string Sql => string.Join(" and ", conditions);

    public IReadOnlyList<(string Name, object? Value)> Parameters => parameters;

    public void Add(string condition, params (string Name, object? Value)[] given)
    {
        conditions.Add(condition);
        parameters.AddRange(given);
    }
}
