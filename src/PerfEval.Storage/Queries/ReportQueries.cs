using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PerfEval.Core.Analysis;
using PerfEval.Core.Rules;
using PerfEval.Storage.Entities;
using PerfEval.Storage.Sql;

namespace PerfEval.Storage.Queries;

/// <summary>Lists, filters and pages reports.</summary>
public sealed class ReportQueries(NpgsqlDataSource source)
{
    private const string Pinyin = "zh-x-icu";

    private static readonly Expression<Func<Listed, ReportRow>> Row = l => new ReportRow(
        l.Document.Id, l.Document.BatchId, l.Document.FileName, l.Document.State, l.Document.Reason, l.Document.CreatedAt,
        (DateTimeOffset?)l.Document.CurrentRun!.CreatedAt, l.Document.CurrentRunId, l.Document.Report ?? new ReportInfo(), l.Budget,
        (int?)l.Document.CurrentRun!.Errors ?? 0, (int?)l.Document.CurrentRun!.Warnings ?? 0, (int?)l.Document.CurrentRun!.Infos ?? 0);

    public async Task<Page<ReportRow>> ListAsync(ReportFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var context = new PerfEvalContext(source);
        return new Page<ReportRow>(await RowsAsync(context, filter, cancel), await Asked(context, filter).LongCountAsync(cancel));
    }

    /// <summary>The rows alone: counting all of them costs as much again.</summary>
    public async Task<IReadOnlyList<ReportRow>> RowsAsync(ReportFilter filter, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var context = new PerfEvalContext(source);
        return await RowsAsync(context, filter, cancel);
    }

    /// <summary>The row of one document; null when there is none.</summary>
    public async Task<ReportRow?> FindAsync(long documentId, CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        return await WithBudget(context, context.Documents.Where(d => d.Id == documentId)).Select(Row).SingleOrDefaultAsync(cancel);
    }

    /// <summary>The counties and years of the current analyses.</summary>
    public async Task<ReportChoices> ChoicesAsync(CancellationToken cancel = default)
    {
        await using var context = new PerfEvalContext(source);
        var current = context.Documents.Select(d => d.Report!);
        return new ReportChoices(
            await current.Where(r => r.County != null).Select(r => r.County!).Distinct().OrderBy(c => EF.Functions.Collate(c, Pinyin)).ToListAsync(cancel),
            await current.Where(r => r.FiscalYear != null).Select(r => r.FiscalYear!.Value).Distinct().OrderDescending().ToListAsync(cancel));
    }

    private static Task<List<ReportRow>> RowsAsync(PerfEvalContext context, ReportFilter filter, CancellationToken cancel) =>
        Sorted(WithBudget(context, Asked(context, filter)), filter.Order).ThenByDescending(l => l.Document.Id)
            .Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize).Select(Row).ToListAsync(cancel);

    private static IQueryable<DocumentEntity> Asked(PerfEvalContext context, ReportFilter filter)
    {
        var severities = AtLeast(filter.AtLeast);
        var documents = filter.AtLeast is null
            ? context.Documents
            : context.Documents.Where(d => context.Findings.Any(f => f.RunId == d.CurrentRunId && severities.Contains(f.Severity)));
        return documents
            .WhereGiven(filter.Rule, rule => d => context.Findings.Any(f => f.RunId == d.CurrentRunId && f.Rule == rule))
            .WhereGiven(filter.BatchId, batch => d => d.Uploads.Any(u => u.BatchId == batch))
            .WhereGiven(filter.Before, before => d => d.Id < before)
            .WhereGiven(filter.State, state => d => d.State == state)
            .WhereGiven(filter.Province, province => d => d.Report!.Province == province)
            .WhereGiven(filter.City, city => d => d.Report!.City == city)
            .WhereGiven(filter.County, county => d => d.Report!.County == county)
            .WhereGiven(Part(filter.Unit), unit => d => EF.Functions.ILike(d.Report!.Unit!, unit, @"\"))
            .WhereGiven(Part(filter.Project), project => d => EF.Functions.ILike(d.Report!.Project!, project, @"\"))
            .WhereGiven(Part(filter.Words), words => d => EF.Functions.ILike(
                string.Join(" ", new[] { d.Report!.Title, d.Report.Project, d.Report.Unit, d.FileName }), words, @"\"))
            .WhereGiven(filter.FiscalYear, year => d => d.Report!.FiscalYear == year)
            .WhereGiven(filter.Grade, grade => d => d.Report!.Grade == grade)
            .WhereGiven(filter.MinScore, low => d => d.Report!.SelfScore >= low)
            .WhereGiven(filter.MaxScore, high => d => d.Report!.SelfScore <= high);
    }

    private static string? Part(string? words) => string.IsNullOrWhiteSpace(words)
        ? null
        : $"%{words.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";

    private static List<string> AtLeast(Severity? least) => [.. Enum.GetValues<Severity>().Where(s => s >= least).Select(s => s.InSql())];

    private static IQueryable<Listed> WithBudget(PerfEvalContext context, IQueryable<DocumentEntity> documents) =>
        documents.Select(d => new Listed
        {
            Document = d,
            Budget = context.Funds.Where(f => f.RunId == d.CurrentRunId && f.Source == "total").OrderBy(f => f.Ordinal)
                .Select(f => f.AnnualBudget ?? f.InitialBudget).FirstOrDefault(),
        });

    // Chinese sorts by pinyin; what is not there comes last (PostgreSQL puts it first when descending).
    private static IOrderedQueryable<Listed> Sorted(IQueryable<Listed> rows, ReportOrder order) => order switch
    {
        ReportOrder.LastArrived => rows.OrderByDescending(l => l.Document.Id),
        ReportOrder.WorstFirst => rows
            .OrderByDescending(l => (int?)l.Document.CurrentRun!.Errors ?? 0).ThenByDescending(l => (int?)l.Document.CurrentRun!.Warnings ?? 0),
        ReportOrder.County => rows
            .OrderBy(l => EF.Functions.Collate(l.Document.Report!.Province, Pinyin))
            .ThenBy(l => EF.Functions.Collate(l.Document.Report!.City, Pinyin))
            .ThenBy(l => EF.Functions.Collate(l.Document.Report!.County, Pinyin)),
        ReportOrder.Unit => rows.OrderBy(l => EF.Functions.Collate(l.Document.Report!.Unit, Pinyin)),
        ReportOrder.Project => rows.OrderBy(l => EF.Functions.Collate(l.Document.Report!.Project, Pinyin)),
        ReportOrder.FiscalYear => rows.OrderByDescending(l => l.Document.Report!.FiscalYear ?? int.MinValue),
        ReportOrder.ScoreHighest => rows.OrderByDescending(l => l.Document.Report!.SelfScore ?? decimal.MinValue),
        ReportOrder.ScoreLowest => rows.OrderBy(l => l.Document.Report!.SelfScore),
        ReportOrder.BudgetLargest => rows.OrderByDescending(l => l.Budget ?? decimal.MinValue),
        ReportOrder.FileName => rows.OrderBy(l => EF.Functions.Collate(l.Document.FileName, Pinyin)),
        _ => rows.OrderByDescending(l => l.Document.CreatedAt),
    };

    private sealed class Listed
    {
        public required DocumentEntity Document { get; init; }
        public decimal? Budget { get; init; }
    }
}
