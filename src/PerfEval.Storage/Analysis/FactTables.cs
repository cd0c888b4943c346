using PerfEval.Core.Analysis;

namespace PerfEval.Storage.Analysis;

/// <summary>Every table of facts of an analysis.</summary>
internal static class FactTables
{
    public static readonly FactTable<ReportInfo> Reports = new("reports");
    public static readonly FactTable<ProfileInfo> Profiles = new("profiles");
    public static readonly FactTable<RecomputedInfo> Recomputed = new("recomputed_scores");
    public static readonly FactTable<AmountInfo> Amounts = new("amounts", "ordinal");
    public static readonly FactTable<RateInfo> Rates = new("rates", "ordinal");
    public static readonly FactTable<DateInfo> Dates = new("dates", "ordinal");
    public static readonly FactTable<DocumentNumberInfo> DocumentNumbers = new("document_numbers", "ordinal");
    public static readonly FactTable<FundInfo> Funds = new("funds", "ordinal");
    public static readonly FactTable<IndicatorInfo> Indicators = new("indicators", "ordinal");
    public static readonly FactTable<SectionInfo> Sections = new("sections", "ordinal");
    public static readonly FactTable<PassageInfo> Passages = new("passages", "ordinal");
    public static readonly FactTable<FindingInfo> Findings = new("findings", "ordinal");
    public static readonly FactTable<EvidenceInfo> FindingEvidence = new("finding_evidence", "finding", "ordinal");
    public static readonly FactTable<CheckInfo> Checks = new("checks", "ordinal");

    /// <summary>Numbers a list: fact i stands at (parent…, i).</summary>
    public static IEnumerable<Keyed<T>> Numbered<T>(this IEnumerable<T> facts, params int[] parent) =>
        facts.Select((fact, i) => new Keyed<T>([.. parent, i], fact));

    /// <summary>The lists below numbered facts, numbered under them.</summary>
    public static IEnumerable<Keyed<TChild>> Below<T, TChild>(this IEnumerable<Keyed<T>> parents, Func<T, IEnumerable<TChild>> children) =>
        parents.SelectMany(p => children(p.Fact).Numbered(p.Keys));

    /// <summary>The facts that belong to the one at those keys.</summary>
    public static IReadOnlyList<T> Under<T>(this ILookup<string, T> facts, int[] parent) => [.. facts[Key(parent)]];

    /// <summary>Facts by what they belong to.</summary>
    public static ILookup<string, T> ByParent<T>(this IEnumerable<Keyed<T>> facts) => facts.ToLookup(f => Key(f.Keys[..^1]), f => f.Fact);

    private static string Key(int[] keys) => string.Join('.', keys);
}
